import { randomInt } from 'node:crypto';

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random number for people to read out and type, without letters that look alike: `R-7KQ4M`. */
export const newRequestNumber = (): string =>
  `R-${Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
