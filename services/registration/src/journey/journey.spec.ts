import type { StaffActor } from '@mrc/access';
import type { CallInput, recordEpisode as recordEpisodeCall } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { correcting } from '../correcting/correcting.fixture';
import { erring } from '../in-error/erring.fixture';
import { gulnora } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { closeEpisode } from './close-episode';
import { recordEpisode } from './record-episode';

type Episode = CallInput<typeof recordEpisodeCall>['episode'];

const year = (of: number) => ({ precision: 'year', year: of }) as const;
const way = (destination: string, from: number, parts: Partial<Episode> = {}): Episode => ({
  origin: 'TJ',
  destination,
  stage: 'returned',
  purpose: 'work',
  from: year(from),
  to: year(from + 1),
  returnKind: 'voluntary',
  ...parts,
});
const abroad = (destination: string, from: number) =>
  way(destination, from, { stage: 'abroad', to: null, returnKind: null });

describe('the journey of a person', () => {
  const world = registrationWorld();
  const desk = correcting(world);
  const errors = erring(world);

  const records = async (personId: string, episode: Episode, by: StaffActor = world.worker, commandId = newId()) => {
    const result = await recordEpisode.execute(world.db.platform, { commandId, personId, episode }, callBy(by));
    return result.ok ? commandId : result.refusal;
  };
  const closes = async (personId: string, episodeId: unknown, to: number, by: StaffActor = world.worker) => {
    const input = {
      commandId: newId(),
      personId,
      episodeId: String(episodeId),
      to: year(to),
      returnKind: 'removed' as const,
    };
    const result = await closeEpisode.execute(world.db.platform, input, callBy(by));
    return result.ok ? 'done' : result.refusal;
  };
  const journey = async (personId: string) => {
    const { episodes = [], episodeIds = [] } = (await desk.opened(personId, world.worker)) ?? {};
    return { episodes, episodeIds };
  };
  const told = async (personId: string) =>
    (await world.db.journalOf(personId)).slice(1).map(({ type, data }) => [type, data]);

  it('keeps three departures and two returns, each with its own way and days, and goes by the last', async () => {
    const { id } = await world.register({ episode: null, consents: gulnora().consents.slice(0, 1) });
    const first = await records(id, abroad('RU', 2010));
    expect(await closes(id, first, 2012)).toBe('done');
    const second = await records(id, abroad('KZ', 2014));
    expect(await closes(id, second, 2016)).toBe('done');
    const third = await records(id, abroad('KR', 2018));
    const back = { stage: 'returned', returnKind: 'removed' } as const;
    expect(await journey(id)).toEqual({
      episodes: [
        abroad('KR', 2018),
        way('KZ', 2014, { ...back, to: year(2016) }),
        way('RU', 2010, { ...back, to: year(2012) }),
      ],
      episodeIds: [third, second, first],
    });
    const corridor = (destination: string, stage: string) => ({ corridor: { origin: 'TJ', destination, stage } });
    expect((await told(id)).filter(([type]) => String(type).startsWith('episode.'))).toEqual([
      ['episode.recorded', corridor('RU', 'abroad')],
      ['episode.closed', corridor('RU', 'returned')],
      ['episode.recorded', corridor('KZ', 'abroad')],
      ['episode.closed', corridor('KZ', 'returned')],
      ['episode.recorded', corridor('KR', 'abroad')],
    ]);
  });

  it('goes on from the one that was told at registration, whichever way it was', async () => {
    const { id } = await world.register({ episode: way('RU', 2012) });
    const { episodeIds } = await journey(id);
    const now = await records(id, abroad('KZ', 2020));
    expect((await journey(id)).episodeIds).toEqual([now, ...episodeIds]);
    const { id: away } = await world.register({ episode: abroad('RU', 2012) });
    expect(await records(away, abroad('KZ', 2020))).toMatchObject({
      facts: { issues: [{ path: 'episode.stage', problem: 'another-is-open' }] },
    });
    expect(await closes(away, (await journey(away)).episodeIds[0], 2019)).toBe('done');
    expect(await records(away, abroad('KZ', 2020))).toEqual(expect.any(String));
  });

  it('is written once for one command, and closed once', async () => {
    const { id } = await world.register({ episode: null });
    const commandId = newId();
    for (const _ of [1, 2]) expect(await records(id, abroad('RU', 2012), world.worker, commandId)).toBe(commandId);
    expect((await journey(id)).episodes).toHaveLength(1);
    expect(await closes(id, commandId, 2014)).toBe('done');
    expect(await closes(id, commandId, 2014)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const { id: other } = await world.register({ episode: null });
    expect(await records(other, abroad('RU', 2012), world.worker, commandId)).toMatchObject({ code: 'COMMAND_REUSED' });
  });

  it('is nobody’s elsewhere, and one of another person is none', async () => {
    const { id } = await world.register({ episode: abroad('RU', 2012) });
    const [episode] = (await journey(id)).episodeIds;
    const elsewhere = world.colleague(['case-worker'], { centreId: newId() });
    for (const by of [elsewhere, world.colleague(['case-worker'], { controllerId: newId() })]) {
      expect(await records(id, way('KZ', 2008), by)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await closes(id, episode, 2014, by)).toMatchObject({ code: 'NOT_FOUND' });
    }
    const { id: other } = await world.register();
    expect(await closes(other, episode, 2014)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is put right one migration at a time, and put back, and the corridor follows', async () => {
    const { id } = await world.register({ episode: way('RU', 2012) });
    const [first = ''] = (await journey(id)).episodeIds;
    await records(id, abroad('KZ', 2020));
    const right = way('RU', 2010);
    const correction = desk.input(id, { episode: { episodeId: first, from: way('RU', 2012), to: right } });
    expect(await desk.says(correction, world.worker)).toBe('applied');
    expect((await journey(id)).episodes).toEqual([abroad('KZ', 2020), right]);
    expect(await desk.says(correction, world.worker)).toBe('applied');
    expect((await told(id)).at(-1)).toMatchObject(['person.corrected', { now: { corridor: { destination: 'KZ' } } }]);
    expect(await desk.undoes(correction.commandId, world.worker)).toBe('applied');
    expect((await journey(id)).episodes).toEqual([abroad('KZ', 2020), way('RU', 2012)]);
    const gone = desk.input(id, { episode: { episodeId: first, from: way('RU', 2012), to: null } });
    expect(await desk.says(gone, world.worker)).toBe('applied');
    expect((await journey(id)).episodes).toEqual([abroad('KZ', 2020)]);
    expect(await desk.undoes(gone.commandId, world.worker)).toBe('applied');
    expect((await journey(id)).episodeIds[1]).toBe(first);
  });

  it('is put right only in order with all others, and with the birth', async () => {
    const { id } = await world.register({ episode: way('RU', 2012) });
    const [first = ''] = (await journey(id)).episodeIds;
    await records(id, abroad('KZ', 2020));
    const refusalOf = async (parts: Parameters<typeof desk.input>[1]) => {
      const result = await desk.answer(desk.input(id, parts), world.worker);
      return result.ok ? 'applied' : result.refusal.facts;
    };
    const to = (right: Episode) => ({ episode: { episodeId: first, from: way('RU', 2012), to: right } });
    expect(await refusalOf(to(abroad('RU', 2012)))).toEqual({
      issues: [{ path: 'episode.to.stage', problem: 'another-is-open' }],
    });
    expect(await refusalOf(to(way('RU', 2021)))).toEqual({
      issues: [{ path: 'episode.to.from', problem: 'overlaps-another' }],
    });
    expect(await refusalOf({ birth: { from: gulnora().birth, to: year(2016) } })).toEqual({
      issues: [{ path: 'birth.to', problem: 'before-birth' }],
    });
    const seenBefore = { episode: { episodeId: newId(), from: way('RU', 2012), to: way('RU', 2011) } };
    expect(await refusalOf(seenBefore)).toEqual({ fields: ['episode'] });
  });

  it('is without a migration that was entered in error, which comes back where nothing is at its time', async () => {
    const { id } = await world.register({ episode: way('RU', 2012) });
    const open = await records(id, abroad('KZ', 2020));
    const supervisor = world.colleague(['supervisor']);
    expect(await errors.enters('episode', String(open), world.worker)).toBe('done');
    expect((await told(id)).at(-1)).toMatchObject(['episode.entered-in-error', { corridor: { destination: 'RU' } }]);
    const [error] = await errors.listed(supervisor);
    expect(error?.corridor).toEqual({ origin: 'TJ', destination: 'KZ', stage: 'abroad' });
    const other = await records(id, abroad('TR', 2021));
    expect(await errors.takesBack(error?.id ?? '', supervisor)).toBe('INVALID_INPUT');
    expect(await errors.enters('episode', String(other), world.worker)).toBe('done');
    expect(await errors.takesBack(error?.id ?? '', supervisor)).toBe('done');
    expect((await journey(id)).episodes).toEqual([abroad('KZ', 2020), way('RU', 2012)]);
  });
});
