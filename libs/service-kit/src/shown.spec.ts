import { closesWithDisclosure } from '@mrc/contracts';
import * as z from 'zod';
import { shown } from './shown';

describe('what a view shows', () => {
  const view = z.strictObject({
    number: z.string(),
    sentAt: z.iso.datetime(),
    story: closesWithDisclosure(z.string()).nullable(),
  });
  const source = { number: 'F-1', sentAt: new Date('2026-11-02T06:00:00Z'), story: 'Wages are owed.', more: 1 };
  const open = { number: 'F-1', sentAt: '2026-11-02T06:00:00.000Z', story: 'Wages are owed.' };

  it('is its fields and no other, moments as text', () => {
    expect(shown(view, source)).toEqual(open);
  });

  it('is without what closes with the disclosure once that is closed', () => {
    expect(shown(view, source, { isClosed: true })).toEqual({ ...open, story: null });
  });
});
