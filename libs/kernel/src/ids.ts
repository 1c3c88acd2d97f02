import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** A UUIDv4: ids of people and of what is done for them carry no time (RFC 9562 §5.4). */
export const newId = (): string => randomUUID();

/** The id that nothing has (the nil UUID of RFC 9562 §5.9): where nobody and no place is meant. */
export const noId = '00000000-0000-0000-0000-000000000000';

/**
 * A UUIDv7 for events: sorts by the millisecond of `at`, then by `order` (0 to 4095), the place among what was decided
 * together (RFC 9562 §5.7 and §6.2, method 1).
 */
export const newEventId = (at: Date, order = 0): string => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes.writeUInt16BE(0x7000 | (order & 0x0fff), 6);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

const withoutLookalikes = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random code for people to read out and type, without letters that look alike: `F-7KQ4WX`. */
export const newCode = (prefix: string, length: number): string =>
  `${prefix}-${Array.from({ length }, () => withoutLookalikes[randomInt(withoutLookalikes.length)]).join('')}`;
