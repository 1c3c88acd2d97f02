import type { StaffActor } from '@mrc/access';
import type { ProtectionLiftedBecause, PartialDate } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { liftProtection } from '../lifting/lift-protection';
import { said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registrationTimeline } from '../timeline/timeline.queries';
import { correcting } from './correcting.fixture';

describe('what was written of somebody who is protected', () => {
  const world = registrationWorld();
  const { input, says, decides, reviews, undoes, history, toLookAt, opened } = correcting(world);
  const child = { precision: 'year', year: 2012 } as const;
  const adult = { precision: 'year', year: 1991 } as const;
  const unknown = { precision: 'unknown' } as const;
  const told = {
    because: 'other',
    note: 'Her uncle took her papers.',
    relation: { from: 'migrant', to: 'other' },
  } as const;
  let girl: string;
  let intake: StaffActor;
  let supervisor: StaffActor;
  let officer: StaffActor;

  beforeEach(async () => {
    ({ id: girl } = await world.register({ birth: child, episode: null, consents: [said('care', 'given')] }));
    intake = world.colleague(['intake']);
    supervisor = world.colleague(['supervisor']);
    officer = world.colleague(['protection-officer'], { centreId: null });
  });

  const lifts = async (because: ProtectionLiftedBecause, birth: PartialDate | null, by = officer) => {
    const given = { commandId: newId(), personId: girl, because, birth, note: 'Looked into.' };
    const result = await liftProtection.execute(world.db.platform, given, callBy(by));
    return result.ok ? 'done' : result.refusal.code;
  };
  const idsSeenBy = async (who: StaffActor) => (await history(girl, who)).map(({ id }) => id);

  it('stays with protection officers and who wrote it once they are protected no more', async () => {
    const given = input(girl, told);
    expect(await says(given, world.worker)).toBe('applied');
    expect(await lifts('is-adult', adult)).toBe('done');
    const seen = await history(girl, intake);
    expect(seen.map(({ because, note, fields }) => ({ because, note, fields }))).toEqual([
      { because: 'other', note: null, fields: ['birth'] },
    ]);
    expect(await idsSeenBy(supervisor)).not.toContain(given.commandId);
    for (const who of [officer, world.worker]) expect(await idsSeenBy(who)).toContain(given.commandId);
    expect((await toLookAt(supervisor)).map(({ id }) => id)).not.toContain(given.commandId);
    expect((await toLookAt(officer)).map(({ id }) => id)).toContain(given.commandId);
    expect([await reviews(given.commandId, supervisor), await undoes(given.commandId, intake)]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(await reviews(given.commandId, officer)).toBe('done');
    expect(await undoes(given.commandId, world.worker)).toBe('applied');
  });

  it('is there for the centre where it was written after', async () => {
    expect(await lifts('is-adult', adult)).toBe('done');
    const after = input(girl, { relation: { from: 'migrant', to: 'other' } });
    expect(await says(after, intake)).toBe('applied');
    expect(await idsSeenBy(supervisor)).toContain(after.commandId);
  });

  it('is as protected as they are once somebody decides on what was asked before', async () => {
    const { id } = await world.register({ birth: adult, episode: null });
    world.db.clock.set('2026-11-03T06:00:00Z');
    const name = {
      from: { script: 'Раҳимова Гулнора', latin: null },
      to: { script: 'Раҳматова Дилноза', latin: null },
    };
    const waiting = input(id, { name, sex: { from: 'female', to: 'another' } });
    expect(await says(waiting, intake)).toBe('awaits-second-holder');
    expect(await says(input(id, { birth: { from: adult, to: child } }), world.worker)).toBe('applied');
    expect(await decides(waiting.commandId, 'decline', officer)).toBe('done');
    const rows = await world.db.query(
      `select access_level from registration.correction where set_id = '${waiting.commandId}'`,
    );
    expect(rows.map((row) => row['access_level'])).toEqual(['protected', 'protected']);
  });

  it('is not lifted past a birth that was made unknown', async () => {
    expect(await lifts('other', null)).toBe('GUARDIAN_CONSENT_NEEDED');
    expect(await says(input(girl, { birth: { from: child, to: unknown } }), world.worker)).toBe('applied');
    expect(await lifts('other', null)).toBe('GUARDIAN_CONSENT_NEEDED');
    expect(await opened(girl, world.worker)).toMatchObject({ accessLevel: 'protected', birth: unknown });
  });

  it('does not lose how young they seemed by a birth that is put right and back', async () => {
    const { id } = await world.register({
      birth: unknown,
      appearsUnder18: true,
      episode: null,
      consents: [said('care', 'given')],
    });
    const row = () =>
      world.db.query(`select appears_under_18, access_level, age_band from registration.person where id = '${id}'`);
    const before = await row();
    const given = input(id, { birth: { from: unknown, to: adult } });
    expect(await says(given, world.worker)).toBe('applied');
    expect(await undoes(given.commandId, world.worker)).toBe('applied');
    expect(await row()).toEqual(before);
  });

  it('is opened as a record is: who reads the history is kept, and nobody who sees nothing', async () => {
    const kept = async () =>
      (
        await world.db.query(
          `select staff_id, fields, access_level, reason from registration.opening where person_id = '${girl}'`,
        )
      ).map((row) => [row['staff_id'], row['fields'], row['access_level'], row['reason']]);
    await history(girl, intake);
    expect(await kept()).toEqual([]);
    await history(girl, officer);
    expect(await kept()).toEqual([[officer.staffId, ['corrections'], 'protected', null]]);
  });

  it('is told on the timeline as confirmed by who confirmed it', async () => {
    const { id } = await world.register({ birth: adult });
    world.db.clock.set('2026-11-03T06:00:00Z');
    const name = {
      from: { script: 'Раҳимова Гулнора', latin: null },
      to: { script: 'Раҳматова Дилноза', latin: null },
    };
    const waiting = input(id, {
      name,
      sex: { from: 'female', to: 'another' },
      relation: { from: 'migrant', to: 'other' },
    });
    await says(waiting, intake);
    world.db.clock.set('2026-11-04T06:00:00Z');
    await decides(waiting.commandId, 'confirm', supervisor);
    const page = { subjectIds: [id], first: 20, after: null };
    const timeline = await registrationTimeline.execute(world.db.platform, page, callBy(intake));
    const rows = (timeline.ok ? timeline.value.rows : []).filter(({ type }) => type === 'person.corrected');
    expect(rows.map(({ staffId, facts }) => [staffId, facts['fields'], facts['confirmed']])).toEqual([
      [supervisor.staffId, 'name,sex', true],
      [intake.staffId, 'relation', false],
    ]);
  });
});
