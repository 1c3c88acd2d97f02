import { randomInt } from 'node:crypto';
import { violates } from '@mrc/database';

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const constraints = ['person_reference_is_unique', 'contact_reference_is_unique'] as const;
const tries = 4;

/** A random code for people to read out and type, without letters that look alike: `MRC-7KQ4WX`. */
const newReference = (prefix: 'MRC' | 'C'): string =>
  `${prefix}-${Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;

/** Creates something under a new reference, and where somebody in the register has it already, under another. */
export const underNewReference = async <T>(
  prefix: 'MRC' | 'C',
  create: (reference: string) => Promise<T>,
): Promise<T> => {
  for (let left = tries; ; left -= 1) {
    try {
      return await create(newReference(prefix));
    } catch (error) {
      if (left === 1 || !constraints.some((constraint) => violates(error, constraint))) throw error;
    }
  }
};
