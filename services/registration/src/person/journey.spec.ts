import type { PartialDate } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import {
  closeEpisode,
  corridorOf,
  inOrder,
  isGoingOn,
  recordEpisode,
  withEpisode,
  type Episode,
  type Journey,
  type KnownEpisode,
} from './journey';

const day = (iso: string): PartialDate => {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return { precision: 'day', year, month, day: date };
};
const year = (of: number): PartialDate => ({ precision: 'year', year: of });
const about = (of: number): PartialDate => ({ precision: 'estimated', year: of });

const episode = (parts: Partial<Episode> = {}): Episode => ({
  origin: 'TJ',
  destination: 'RU',
  stage: 'returned',
  purpose: 'work',
  from: null,
  to: null,
  returnKind: null,
  ...parts,
});
const known = (parts: Partial<Episode> = {}): KnownEpisode => {
  const one = episode(parts);
  return { ...one, id: newId(), open: isGoingOn(one) };
};

const birth = year(1991);
const records = (journey: Journey, parts: Partial<Episode>, born = birth) =>
  recordEpisode({ birth: born, journey }, { id: newId(), episode: episode(parts) });
const refusedAt = (path: string, problem: string) => ({ refusal: { facts: { issues: [{ path, problem }] } } });

describe('a journey', () => {
  const [first, second, abroad] = [
    known({ from: year(2012), to: year(2014) }),
    known({ destination: 'KZ', from: year(2015), to: year(2018) }),
    known({ destination: 'KR', stage: 'abroad', from: year(2019) }),
  ];

  it('goes by the migration that is going on, else by the latest, and by none where there is none', () => {
    expect(corridorOf(inOrder([first, abroad, second]))).toEqual({ origin: 'TJ', destination: 'KR', stage: 'abroad' });
    expect(corridorOf(inOrder([first, second]))).toEqual({ origin: 'TJ', destination: 'KZ', stage: 'returned' });
    expect(corridorOf([])).toBeNull();
  });

  it('knows of when it was only by its days: what has none comes last', () => {
    const sometime = known({ destination: 'TR' });
    expect(inOrder([sometime, first, second])).toEqual([second, first, sometime]);
  });

  it('is as it is said, and without what is taken away', () => {
    const moved = withEpisode([second, first], first.id, { ...first, stage: 'abroad', to: null });
    expect(moved.map(({ id, open }) => [id, open])).toEqual([
      [first.id, true],
      [second.id, false],
    ]);
    expect(withEpisode([second, first], second.id, null)).toEqual([first]);
  });
});

describe('one more migration', () => {
  const abroad = known({ destination: 'KZ', stage: 'abroad', from: day('2019-05-10') });

  it('is told with the corridor as it is from then on', () => {
    expect(records([abroad], { from: year(2010), to: year(2012) })).toMatchObject({
      value: { events: [{ contract: { type: 'episode.recorded' }, data: { corridor: { destination: 'KZ' } } }] },
    });
    expect(records([], { destination: null, stage: 'prospective' })).toMatchObject({
      value: { events: [{ data: { corridor: { origin: 'TJ', destination: null, stage: 'prospective' } } }] },
    });
  });

  it.each([
    ['ends before it began', { from: year(2016), to: year(2015) }, 'episode.to', 'before-from'],
    ['began before the birth', { from: year(1985) }, 'episode.from', 'before-birth'],
    ['is a second one that goes on', { stage: 'abroad', from: null }, 'episode.stage', 'another-is-open'],
    ['is a second one that is to begin', { stage: 'prospective' }, 'episode.stage', 'another-is-open'],
    ['was over while another went on', { from: year(2020), to: year(2021) }, 'episode.from', 'overlaps-another'],
    [
      'began before the other, and was over after it',
      { from: year(2018), to: year(2020) },
      'episode.from',
      'overlaps-another',
    ],
    ['ended at the time of the other', { to: year(2021), from: null }, 'episode.to', 'overlaps-another'],
  ] as const)('is refused at its field where it %s', (_words, parts, path, problem) => {
    expect(records([abroad], parts)).toMatchObject(refusedAt(path, problem));
  });

  it.each([
    ['the day of a return', { from: day('2018-01-01'), to: day('2019-05-10') }],
    ['the year of a return', { from: year(2018), to: year(2019) }],
    ['days that nobody knows', {}],
    ['a year that is only about right', { from: about(2020), to: about(2021) }],
  ] as const)('may meet the next on %s', (_words, parts) => {
    expect(records([abroad], parts)).toMatchObject({ ok: true });
  });

  it('may stand beside three others, each at its time', () => {
    const others = [2010, 2012, 2014].map((from) => known({ from: year(from), to: year(from + 1) }));
    expect(records(inOrder(others), { stage: 'abroad', from: year(2016) })).toMatchObject({ ok: true });
    expect(records(inOrder(others), { stage: 'abroad', from: year(2012) })).toMatchObject(
      refusedAt('episode.from', 'overlaps-another'),
    );
  });
});

describe('coming back', () => {
  const abroad = known({ stage: 'abroad', from: year(2019) });

  it('closes the migration and is told with its corridor', () => {
    const back = closeEpisode({ birth, journey: [abroad] }, abroad, { to: year(2022), returnKind: 'voluntary' });
    expect(back).toMatchObject({
      value: {
        closed: { stage: 'returned', from: year(2019), to: year(2022), returnKind: 'voluntary', destination: 'RU' },
        events: [
          { contract: { type: 'episode.closed' }, data: { corridor: { destination: 'RU', stage: 'returned' } } },
        ],
      },
    });
  });

  it.each(['prospective', 'returned'] as const)('is nothing that a %s migration is open to', (stage) => {
    const other = known({ stage });
    expect(closeEpisode({ birth, journey: [other] }, other, { to: null, returnKind: null })).toMatchObject({
      refusal: { code: 'CHANGED_MEANWHILE', facts: { fields: ['episode'] } },
    });
  });

  it('is not before leaving', () => {
    const closing = closeEpisode({ birth, journey: [abroad] }, abroad, { to: year(2018), returnKind: null });
    expect(closing).toMatchObject(refusedAt('to', 'before-from'));
  });
});
