import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { correcting } from './correcting.fixture';

describe('a correction of who somebody is', () => {
  const world = registrationWorld();
  const { input, says, decides, reviews, undoes, history, toLookAt, opened, finds } = correcting(world);
  const wrong = { script: 'Раҳимова Гулнора', latin: null };
  const right = { script: 'Раҳматова Дилноза', latin: null };
  let id: string;
  let intake: StaffActor;
  let supervisor: StaffActor;
  let officer: StaffActor;

  beforeEach(async () => {
    ({ id } = await world.register());
    intake = world.colleague(['intake']);
    supervisor = world.colleague(['supervisor']);
    officer = world.colleague(['protection-officer'], { centreId: null });
  });

  const renamed = () =>
    input(id, {
      name: { from: wrong, to: right },
      birth: { from: { precision: 'year', year: 1991 }, to: { precision: 'year', year: 1985 } },
    });
  const later = () => world.db.clock.set('2026-11-03T06:00:00Z');
  const rowsOf = (who: StaffActor) => toLookAt(who).then((rows) => rows.map((row) => [row.id, row.may]));

  it('applies at once on the day of registration, and waits after it', async () => {
    expect(await says(renamed(), intake)).toBe('applied');
    later();
    const back = input(id, { name: { from: right, to: wrong }, sex: { from: 'female', to: 'male' } });
    expect(await says(back, intake)).toBe('awaits-second-holder');
    expect(await opened(id, intake)).toMatchObject({ name: right, sex: 'female' });
    expect(await finds('Раҳматова Дилноза', intake)).toEqual([id]);
    const told = (await world.db.journalOf(id)).filter(({ type }) => type === 'person.corrected');
    expect(told).toHaveLength(1);
    expect((await history(id, intake)).map(({ state }) => state)).toEqual(['awaits-second-holder', 'applied']);
  });

  it('that changes one fact later applies at once', async () => {
    later();
    expect(await says(input(id, { name: { from: wrong, to: right } }), intake)).toBe('applied');
  });

  it('is decided by somebody else than who asked, and by who may', async () => {
    later();
    const given = renamed();
    await says(given, world.worker);
    const { commandId } = given;
    expect(await decides(commandId, 'confirm', world.worker)).toBe('SECOND_HOLDER_NEEDED');
    expect(await decides(commandId, 'confirm', intake)).toBe('NOT_ALLOWED');
    expect(await decides(commandId, 'confirm', world.colleague(['case-worker'], { centreId: newId() }))).toBe(
      'NOT_FOUND',
    );
    expect(await decides(commandId, 'confirm', officer)).toBe('NOT_FOUND');
    expect(await decides(newId(), 'confirm', supervisor)).toBe('NOT_FOUND');
    expect(await decides(id, 'confirm', supervisor)).toBe('NOT_FOUND');
    expect(await reviews(commandId, supervisor)).toBe('CORRECTION_STATE_FORBIDS');
    expect(await undoes(commandId, world.worker)).toBe('CORRECTION_STATE_FORBIDS');
    expect(await opened(id, intake)).toMatchObject({ name: wrong });
    world.db.clock.set('2026-11-04T06:00:00Z');
    expect(await decides(commandId, 'confirm', supervisor)).toBe('done');
    expect(await opened(id, intake)).toMatchObject({ name: right, birth: { year: 1985 }, ageBand: '35-44' });
    expect(await finds('Раҳматова', intake)).toEqual([id]);
    expect(await decides(commandId, 'confirm', supervisor)).toBe('CORRECTION_STATE_FORBIDS');
    expect(await history(id, intake)).toMatchObject([
      {
        state: 'applied',
        staffId: world.worker.staffId,
        recordedAt: '2026-11-03T06:00:00.000Z',
        decidedById: supervisor.staffId,
        decidedAt: '2026-11-04T06:00:00.000Z',
      },
    ]);
  });

  it('that is declined stays in the history and changes nothing', async () => {
    later();
    const given = renamed();
    await says(given, intake);
    expect(await decides(given.commandId, 'decline', world.worker)).toBe('done');
    expect(await opened(id, intake)).toMatchObject({ name: wrong });
    expect(await history(id, intake)).toMatchObject([
      { state: 'declined', decidedById: world.worker.staffId, may: [] },
    ]);
    expect(await rowsOf(supervisor)).toEqual([]);
  });

  it('is not confirmed over what was corrected meanwhile, and can be declined then', async () => {
    later();
    const given = renamed();
    await says(given, intake);
    await says(input(id, { name: { from: wrong, to: { script: 'Раҳимзода Гулнора', latin: null } } }), world.worker);
    expect(await decides(given.commandId, 'confirm', supervisor)).toBe('CHANGED_MEANWHILE');
    expect(await opened(id, intake)).toMatchObject({ birth: { year: 1991 } });
    expect(await decides(given.commandId, 'decline', supervisor)).toBe('done');
  });

  it('is put back where all of it still stands, as a correction of its own', async () => {
    const given = renamed();
    await says(given, intake);
    const commandId = newId();
    expect(await undoes(given.commandId, world.worker, commandId)).toBe('applied');
    expect(await opened(id, intake)).toMatchObject({ name: wrong, birth: { year: 1991 } });
    expect([await finds('Раҳимова Гулнора', intake), await finds('Раҳматова Дилноза', intake)]).toEqual([[id], []]);
    expect(await undoes(given.commandId, intake)).toBe('CORRECTION_STATE_FORBIDS');
    const states = (await history(id, intake)).map((one) => [one.id, one.state, one.because, one.undoes]);
    expect(states).toHaveLength(2);
    expect(states).toEqual(
      expect.arrayContaining([
        [commandId, 'applied', 'undone', given.commandId],
        [given.commandId, 'undone', 'misheard', null],
      ]),
    );
  });

  it('is not put back over a further change', async () => {
    const given = renamed();
    await says(given, intake);
    await says(
      input(id, { birth: { from: { precision: 'year', year: 1985 }, to: { precision: 'year', year: 1986 } } }),
      world.worker,
    );
    expect(await undoes(given.commandId, intake)).toBe('CHANGED_MEANWHILE');
    expect(await opened(id, intake)).toMatchObject({ name: right, birth: { year: 1986 } });
  });

  it('is looked at by whoever may: what waits first, what applied by supervisors, never one’s own', async () => {
    const applied = input(id, { relation: { from: 'migrant', to: 'other' } });
    await says(applied, intake);
    later();
    const waiting = renamed();
    await says(waiting, supervisor);
    expect(await rowsOf(world.worker)).toEqual([[waiting.commandId, ['decide']]]);
    expect(await rowsOf(supervisor)).toEqual([[applied.commandId, ['review', 'undo']]]);
    const another = world.colleague(['supervisor']);
    expect(await rowsOf(another)).toEqual([
      [waiting.commandId, ['decide']],
      [applied.commandId, ['review', 'undo']],
    ]);
    const [line] = await toLookAt(another, 1);
    expect(line).toMatchObject({ person: { id, name: wrong }, fields: ['name', 'birth'], staffId: supervisor.staffId });
    const elsewhere = world.colleague(['supervisor'], { centreId: newId() });
    const inOtherRegister = { ...another, controllerId: newId() };
    expect([
      await rowsOf(officer),
      await rowsOf(elsewhere),
      await rowsOf(inOtherRegister),
      await rowsOf(intake),
    ]).toEqual([[], [], [], []]);
    expect(await reviews(applied.commandId, intake)).toBe('NOT_ALLOWED');
    expect(await reviews(applied.commandId, another)).toBe('done');
    expect(await rowsOf(another)).toEqual([[waiting.commandId, ['decide']]]);
    expect(await history(id, intake)).toMatchObject([{}, { reviewedById: another.staffId }]);
  });

  it('of a protected person is for protection officers to decide and to look at', async () => {
    const alone = await world.register(
      { birth: { precision: 'year', year: 2014 }, phone: null, consents: [said('care', 'given')] },
      world.worker,
    );
    const given = input(alone.id, { relation: { from: 'migrant', to: 'other' } });
    expect(await says(given, intake)).toBe('NOT_FOUND');
    expect(await says(given, world.worker)).toBe('applied');
    expect(await rowsOf(supervisor)).toEqual([]);
    expect(await reviews(given.commandId, supervisor)).toBe('NOT_FOUND');
    expect(await rowsOf(officer)).toEqual([[given.commandId, ['review', 'undo']]]);
    expect(await reviews(given.commandId, officer)).toBe('done');
    expect([await history(alone.id, intake), await history(alone.id, supervisor)]).toEqual([[], []]);
    expect(await history(alone.id, world.worker)).toHaveLength(1);
  });
});
