import { randomBytes, randomUUID } from 'node:crypto';

/** A UUIDv4: ids of people and of what is done for them carry no time (RFC 9562 §5.4). */
export const newId = (): string => randomUUID();

/** A UUIDv7 for events: sorts by the millisecond of `at` (RFC 9562 §5.7). */
export const newEventId = (at: Date): string => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = 0x70 | (bytes.readUInt8(6) & 0x0f);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
