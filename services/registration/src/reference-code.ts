import { randomInt } from 'node:crypto';

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random code for people to read out and type, without letters that look alike: `MRC-7KQ4WX`. */
export const newReference = (prefix: 'MRC' | 'C'): string =>
  `${prefix}-${Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
