import type { SealedReason } from '../../../generated/schema';
import { openingVisits } from './opening-visits';

const opening = (
  id: string,
  at: string,
  {
    staff = 'Farrukh',
    fields = ['record'],
    because = null,
    reason = null,
  }: { staff?: string | null; fields?: string[]; because?: SealedReason | null; reason?: string | null } = {},
) => ({
  id,
  openedAt: `2026-11-29T${at}:00Z`,
  staff: staff === null ? null : { id: staff, name: staff },
  organisation: { id: 'khujand', name: 'Khujand' },
  kind: 'PERSON' as const,
  fields,
  because: null,
  sealedBecause: because,
  reason,
});

const visits = (...openings: ReturnType<typeof opening>[]) =>
  openingVisits(openings).map(({ newest, since, fields }) => [newest.id, since.slice(11, 16), fields]);

describe('the visits in which a record was opened', () => {
  it('are one for each sitting of a reader, with all that was read in it, whoever else reads meanwhile', () => {
    expect(
      visits(
        opening('d', '10:40', { fields: ['need'] }),
        opening('c', '10:30', { staff: 'Zulfiya' }),
        opening('b', '10:20', { fields: ['need', 'phone'] }),
        opening('a', '09:25', { fields: ['need'] }),
      ),
    ).toEqual([
      ['d', '09:25', ['need', 'phone']],
      ['c', '10:30', ['record']],
    ]);
  });

  it.each([
    ['a pause of more than an hour', { at: '08:59' }],
    ['somebody else', { at: '09:59', staff: 'Zulfiya' }],
    ['another reason', { at: '09:59', reason: 'she moved' }],
  ])('end with %s', (_, { at, ...other }) => {
    expect(visits(opening('later', '10:00'), opening('earlier', at, other))).toHaveLength(2);
  });

  it('are not made of readers nobody can tell apart', () => {
    expect(
      visits(opening('later', '10:00', { staff: null }), opening('earlier', '09:59', { staff: null })),
    ).toHaveLength(2);
  });
});
