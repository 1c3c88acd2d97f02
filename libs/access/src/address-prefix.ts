import { isIPv4, isIPv6 } from 'node:net';

const mapped = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([\da-f]{1,4}):([\da-f]{1,4}))$/;

const groupsOf = (part: string): string[] => part.split(':').filter((group) => group !== '');

/** The two halves of a group of four hex digits, as IPv4 writes them. */
const bytesOf = (group: string): string => {
  const value = Number.parseInt(group, 16);
  return `${value >> 8}.${value & 255}`;
};

/**
 * What counts as one address: an IPv4 address itself, also where it is written as IPv6, and of IPv6 the first 64 bits, which
 * one line may use as it likes. What is no address is given back as it is.
 */
export const addressPrefix = (address: string): string => {
  const bare = address.split('%', 1)[0] ?? '';
  if (isIPv4(bare) || !isIPv6(bare)) return bare;
  const canonical = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [, dotted, high, low] = mapped.exec(canonical) ?? [];
  if (dotted !== undefined) return dotted;
  if (high !== undefined && low !== undefined) return `${bytesOf(high)}.${bytesOf(low)}`;
  const [head = '', tail = ''] = canonical.split('::');
  const [first, last] = [groupsOf(head), groupsOf(tail)];
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`;
};
