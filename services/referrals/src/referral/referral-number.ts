import { randomInt } from 'node:crypto';

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random number for people to read out and type, without letters that look alike: `F-7KQ4WX`. */
export const newReferralNumber = (): string =>
  `F-${Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
