import { createHmac } from 'node:crypto';
import { isMarkOf, marker, type MarkKeys } from './responsibility';

const key = (id: string) => ({ id, secret: `the mark key ${id} of a test that is no secret` });
const [request, other, worker] = [
  '6b2f4d80-3c5e-4f70-9a81-b2c3d4e5f607',
  '9a1e7c3b-52d4-4f7e-b0a1-6c8d9e0f1a2b',
  '7e0d5a1c-4b7f-4c35-9d0e-2a8f6b1c3d4e',
] as const;

describe('a mark', () => {
  const keys: MarkKeys = [key('new'), key('old')];

  it('is made by the first key and known by every key', () => {
    const [made, before] = [marker(keys)(request, worker), marker([key('old')])(request, worker)];
    expect(made).toMatch(/^new:[0-9a-f]{64}$/);
    for (const mark of [made, before]) expect(isMarkOf(keys, mark, request, worker)).toBe(true);
    expect(isMarkOf([key('other')], made, request, worker)).toBe(false);
  });

  it('is another one for every thing, so that nobody is known by it in two', () => {
    const mark = marker(keys)(request, worker);
    expect(marker(keys)(other, worker)).not.toBe(mark);
    expect(isMarkOf(keys, mark, other, worker)).toBe(false);
    expect(isMarkOf(keys, mark, request, other)).toBe(false);
  });

  it('cannot be made without the key', () => {
    const guess = createHmac('sha256', '').update(request).update(worker).digest('hex');
    expect(isMarkOf(keys, `new:${guess}`, request, worker)).toBe(false);
  });
});
