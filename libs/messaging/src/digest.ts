/** How many events, and the exclusive or of their marks in 16 hex digits: equal for equal sets, in whatever order they came. */
export type Digest = { readonly events: number; readonly digest: string };

/** The digest of no event. */
export const emptyDigest: Digest = { events: 0, digest: '0'.repeat(16) };

const bits = (digest: string): bigint => BigInt(`0x${digest}`);
const hex = (value: bigint): string => value.toString(16).padStart(16, '0');

/** The mark of an event: the 64 bits of its id that are random. */
const markOf = (eventId: string): string => eventId.replaceAll('-', '').slice(16);

/** The digest of these events, each named once. */
export const digestOf = (eventIds: readonly string[]): Digest => ({
  events: eventIds.length,
  digest: hex(eventIds.reduce((sum, id) => sum ^ bits(markOf(id)), 0n)),
});

/** The digest of both sets, which have no event in common. */
export const together = (one: Digest, other: Digest): Digest => ({
  events: one.events + other.events,
  digest: hex(bits(one.digest) ^ bits(other.digest)),
});

/** The mark of the event id in this SQL expression, as `bit(64)`; `bit_xor` over it is the digest. */
export const markSql = (eventId: string): string => `('x' || right(replace((${eventId})::text, '-', ''), 16))::bit(64)`;

/** A `bit(64)` expression as 16 hex digits. */
export const hexSql = (digest: string): string => `lpad(to_hex((${digest})::bit(64)::bigint), 16, '0')`;

/** 16 hex digits in this SQL expression as `bit(64)`. */
export const bitsSql = (digest: string): string => `('x' || ${digest})::bit(64)`;
