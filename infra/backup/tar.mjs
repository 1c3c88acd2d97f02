import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

const block = 512;

const text = (header, from, length) => {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
};

const sizeOf = (header) => {
  // from 8 GB on the number is binary, with its first bit set
  if ((header[124] & 0x80) === 0) return Number.parseInt(text(header, 124, 12).trim() || '0', 8);
  return Number(header.readBigUInt64BE(128));
};

const safePath = (name) => {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  if (name.startsWith('/') || parts.includes('..')) throw new Error(`the archive names a place outside it: ${name}`);
  return parts.join('/');
};

const byteReader = (stream) => {
  const source = stream[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);

  /** The next pieces, `length` bytes together; throws where the archive ends before. */
  const take = async function* (length) {
    let wanted = length;
    while (wanted > 0) {
      if (rest.length === 0) {
        const { value, done } = await source.next();
        if (done) throw new Error('the archive ends in the middle of a file');
        rest = value;
        continue;
      }
      const piece = rest.subarray(0, wanted);
      rest = rest.subarray(piece.length);
      wanted -= piece.length;
      yield piece;
    }
  };

  const whole = async (length) => {
    const pieces = [];
    for await (const piece of take(length)) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  const toTheEnd = async () => {
    while (!(await source.next()).done);
  };

  return { take, whole, toTheEnd };
};

const kinds = { 0: 'file', '\0': 'file', 5: 'folder' };

/**
 * Reads a gzipped tar as Postgres writes it, in its order: `{ path, kind, size, content }`, where `content()` gives a file's
 * pieces and must be read to its end. Throws on anything that is neither file nor folder, and on an archive cut short.
 */
export const entriesOfTar = async function* (file) {
  const gunzip = createGunzip();
  pipeline(createReadStream(file), gunzip, () => undefined);
  const reader = byteReader(gunzip);
  for (;;) {
    const header = await reader.whole(block);
    if (header.every((byte) => byte === 0)) break;
    const path = safePath(text(header, 0, 100));
    const kind = kinds[String.fromCharCode(header[156])];
    if (kind === undefined) throw new Error(`the archive holds something that is neither file nor folder: ${path}`);
    const size = kind === 'file' ? sizeOf(header) : 0;
    yield { path, kind, size, content: () => reader.take(size) };
    const padding = (block - (size % block)) % block;
    if (padding > 0) await reader.whole(padding);
  }
  await reader.toTheEnd();
};
