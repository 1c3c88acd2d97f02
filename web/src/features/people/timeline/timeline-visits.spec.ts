import { visitsOf } from './timeline-visits';

const centre = (id: string) => ({ id, name: id });

const entry = (
  id: string,
  at: string,
  {
    staff = 'Nilufar',
    place = 'khujand',
    on = at.slice(0, 10),
  }: { staff?: string | null; place?: string; on?: string } = {},
) => ({
  id,
  occurredOn: on,
  recordedAt: `${at}:00Z`,
  centre: centre(place),
  staff: staff === null ? null : { name: staff },
});

const ids = (entries: Parameters<typeof visitsOf>[0]) =>
  visitsOf(entries).map(({ entries: own }) => own.map(({ id }) => id));

describe('the visits of a timeline', () => {
  it('are nobody’s where nothing happened', () => {
    expect(visitsOf([])).toEqual([]);
  });

  it('hold what one person wrote down in one sitting, and what followed from it by itself', () => {
    const entries = [
      entry('reached the partner', '2026-11-29T10:20', { staff: null }),
      entry('sent', '2026-11-29T10:19'),
      entry('registered', '2026-11-29T09:40'),
    ];
    expect(ids(entries)).toEqual([['reached the partner', 'sent', 'registered']]);
    expect(visitsOf(entries)[0]?.staff).toBe('Nilufar');
  });

  it.each([
    ['another day', { at: '2026-11-28T23:59' }],
    ['another day of what was written down later', { at: '2026-11-29T10:00', on: '2026-11-20' }],
    ['somebody else', { at: '2026-11-29T10:00', staff: 'Firuz' }],
    ['another place', { at: '2026-11-29T10:00', place: 'moscow' }],
    ['a pause of more than an hour', { at: '2026-11-29T08:59' }],
  ])('end with %s', (_, { at, ...other }) => {
    expect(ids([entry('later', '2026-11-29T10:00'), entry('earlier', at, other)])).toEqual([['later'], ['earlier']]);
  });

  it('begin anew for whoever comes between', () => {
    const entries = [
      entry('c', '2026-11-29T10:02'),
      entry('b', '2026-11-29T10:01', { staff: 'Firuz' }),
      entry('a', '2026-11-29T10:00'),
    ];
    expect(ids(entries)).toEqual([['c'], ['b'], ['a']]);
  });
});
