import { violates } from '@mrc/database';
import { newCode } from '@mrc/kernel';

const constraints = ['person_reference_is_unique', 'contact_reference_is_unique'] as const;
const tries = 4;

/** Creates something under a new reference, and where somebody in the register has it already, under another. */
export const underNewReference = async <T>(
  prefix: 'MRC' | 'C',
  create: (reference: string) => Promise<T>,
): Promise<T> => {
  for (let left = tries; ; left -= 1) {
    try {
      return await create(newCode(prefix, 6));
    } catch (error) {
      if (left === 1 || !constraints.some((constraint) => violates(error, constraint))) throw error;
    }
  }
};
