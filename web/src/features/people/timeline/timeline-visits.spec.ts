import type { Actor } from './timeline-actor';
import { toldOnce, visitsOf } from './timeline-visits';

const centre = (id: string) => ({ id, name: id });

const entry = (
  id: string,
  at: string,
  {
    by = 'Nilufar',
    place = 'khujand',
    on = at.slice(0, 10),
  }: { by?: string | Actor; place?: string; on?: string } = {},
) => ({
  id,
  occurredOn: on,
  recordedAt: `${at}:00Z`,
  centre: centre(place),
  by: typeof by === 'string' ? ({ kind: 'colleague', name: by } as const) : by,
});

const ids = (entries: Parameters<typeof visitsOf>[0]) =>
  visitsOf(entries).map(({ entries: own }) => own.map(({ id }) => id));

describe('the visits of a timeline', () => {
  it('are nobody’s where nothing happened', () => {
    expect(visitsOf([])).toEqual([]);
  });

  it('hold what one person wrote down in one sitting', () => {
    const entries = [entry('sent', '2026-11-29T10:19'), entry('registered', '2026-11-29T09:40')];
    expect(ids(entries)).toEqual([['sent', 'registered']]);
  });

  it('hold of a partner what that one did, of a colleague nothing that somebody else did or that came by itself', () => {
    const legalAid = { kind: 'partner', name: 'Legal Aid', id: '1' } as const;
    const unknown = (id: string) => ({ kind: 'partner', name: undefined, id }) as const;
    const entries = [
      entry('moved', '2026-11-29T10:25', { by: legalAid }),
      entry('accepted', '2026-11-29T10:24', { by: legalAid }),
      entry('declined', '2026-11-29T10:23', { by: { ...legalAid, name: 'Shelter' } }),
      entry('seen', '2026-11-29T10:22', { by: unknown('3') }),
      entry('seen by another', '2026-11-29T10:22', { by: unknown('4') }),
      entry('reached', '2026-11-29T10:20', { by: { kind: 'nobody' } }),
      entry('offered', '2026-11-29T10:20', { by: { kind: 'nobody' } }),
      entry('one of them', '2026-11-29T10:20', { by: { kind: 'unnamed' } }),
      entry('or another', '2026-11-29T10:20', { by: { kind: 'unnamed' } }),
      entry('sent', '2026-11-29T10:19'),
    ];
    expect(ids(entries)).toEqual([
      ['moved', 'accepted'],
      ['declined'],
      ['seen'],
      ['seen by another'],
      ['reached', 'offered'],
      ['one of them'],
      ['or another'],
      ['sent'],
    ]);
  });

  it.each([
    ['another day', { at: '2026-11-28T23:59' }],
    ['another day of what was written down later', { at: '2026-11-29T10:00', on: '2026-11-20' }],
    ['somebody else', { at: '2026-11-29T10:00', by: 'Firuz' }],
    ['another place', { at: '2026-11-29T10:00', place: 'moscow' }],
    ['a pause of more than an hour', { at: '2026-11-29T08:59' }],
  ])('end with %s', (_, { at, ...other }) => {
    expect(ids([entry('later', '2026-11-29T10:00'), entry('earlier', at, other)])).toEqual([['later'], ['earlier']]);
  });

  it('begin anew for whoever comes between', () => {
    const entries = [
      entry('c', '2026-11-29T10:02'),
      entry('b', '2026-11-29T10:01', { by: 'Firuz' }),
      entry('a', '2026-11-29T10:00'),
    ];
    expect(ids(entries)).toEqual([['c'], ['b'], ['a']]);
  });
});

describe('what is told in one visit', () => {
  it('says once that the family changed, and each time what more is told of', () => {
    const told = (type: string, ...facts: string[]) => ({ type, facts });
    const family = told('person.family-changed');
    const opened = told('request.received', 'WAG-01');
    expect(toldOnce([family, opened, family, opened])).toEqual([family, opened, opened]);
  });
});
