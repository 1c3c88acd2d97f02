import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { registrationWorld } from '../registration.world.fixture';
import { watching } from './oversight.fixture';
import { oversightQueries } from './oversight.queries';

describe('openings that somebody else looks at', () => {
  const world = registrationWorld();
  const desk = watching(world);
  let supervisor: StaffActor;
  let protector: StaffActor;
  let officer: StaffActor;
  let away: StaffActor;

  beforeEach(() => {
    supervisor = world.colleague(['supervisor']);
    protector = world.colleague(['protection-officer']);
    officer = world.colleague(['data-protection-officer'], { centreId: null });
    away = world.colleague(['case-worker'], { centreId: newId() });
  });

  const one = async (by: StaffActor) => {
    const [row] = await desk.listed(by);
    if (!row) throw new Error('Nothing is looked at');
    return row;
  };

  it('are those of another centre, with why, by whom and in which role', async () => {
    const { id } = await world.register();
    await desk.opens(id, world.worker, null, null);
    expect(await desk.listed(supervisor)).toEqual([]);
    await desk.opens(id, away);
    expect(await desk.listed(supervisor)).toMatchObject([
      {
        reviewedFor: 'elsewhere',
        state: 'waiting',
        because: 'came-here',
        reason: 'She came to our desk.',
        staffId: away.staffId,
        roles: ['case-worker'],
        staffCentreId: away.centreId,
        centreId: world.worker.centreId,
        personId: id,
        times: 1,
        may: ['review'],
      },
    ]);
  });

  it('are one for a day and a reason until somebody looked, and another one after', async () => {
    const { id } = await world.register();
    const opens = (at: string) => {
      world.db.clock.set(at);
      return desk.opens(id, away);
    };
    await opens('2026-11-02T06:00:00Z');
    await opens('2026-11-02T06:20:00Z');
    await opens('2026-11-02T09:00:00Z');
    expect(await desk.listed(supervisor)).toMatchObject([{ times: 2, lastOpenedAt: '2026-11-02T09:00:00.000Z' }]);
    await desk.opens(id, away, 'She called.');
    await opens('2026-11-03T06:00:00Z');
    const rows = await desk.listed(supervisor);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(await desk.says(row, supervisor, 'as-it-should-be')).toBe('done');
    await opens('2026-11-03T08:00:00Z');
    expect(await desk.listed(supervisor, { state: 'waiting' })).toHaveLength(1);
  });

  it('show a data-protection officer everything but whose they are, and lead there', async () => {
    const { id, reference } = await world.register();
    await desk.opens(id, away);
    const row = await one(officer);
    expect(row).toMatchObject({ personId: id, because: 'came-here', subject: expect.stringMatching(/^[0-9a-f]{8}$/u) });
    expect(JSON.stringify(row)).not.toContain(reference);
  });

  it('for protection are for other protection officers, and nothing of them for supervisors', async () => {
    const intake = world.colleague(['intake']);
    const child = await world.register({ birth: { precision: 'year', year: 2016 } }, intake);
    await desk.opens(child.id, protector, null, null);
    const other = world.colleague(['protection-officer'], { centreId: newId() });
    expect(await desk.listed(other)).toMatchObject([{ reviewedFor: 'protection', personId: child.id }]);
    expect(await desk.listed(officer)).toMatchObject([{ reviewedFor: 'protection', personId: null }]);
    const row = await one(other);
    expect([await desk.listed(supervisor), await desk.listed(protector)]).toEqual([[], []]);
    expect(await desk.says(row, supervisor, 'as-it-should-be')).toBe('NOT_FOUND');
    expect(await oversightQueries.countOversight.execute(world.db.platform, {}, callBy(supervisor))).toMatchObject({
      value: { openings: 0, questions: 0 },
    });
    expect(await desk.says(row, other, 'as-it-should-be')).toBe('done');
  });

  it('of somebody who is protected by now are gone for supervisors', async () => {
    const { id } = await world.register();
    await desk.opens(id, away);
    const row = await one(supervisor);
    await world.db.query(`update registration.person set access_level = 'protected' where id = '${id}'`);
    expect(await desk.listed(supervisor)).toEqual([]);
    expect(await desk.says(row, supervisor, 'as-it-should-be')).toBe('NOT_FOUND');
    expect(await desk.listed(protector)).toMatchObject([{ id: row.id }]);
  });

  it('are of one centre for its supervisor and of one register for its officers', async () => {
    const { id } = await world.register();
    await desk.opens(id, away);
    const elsewhere = world.colleague(['supervisor'], { centreId: away.centreId });
    const strangers = (['supervisor', 'data-protection-officer'] as const).map((role) =>
      world.colleague([role], { controllerId: newId() }),
    );
    for (const stranger of [elsewhere, ...strangers]) {
      expect(await desk.listed(stranger)).toEqual([]);
      expect(await desk.says(await one(supervisor), stranger, 'as-it-should-be')).toBe('NOT_FOUND');
    }
    expect(await desk.page(world.worker)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  });

  it('by a data-protection officer are for the supervisor and protection officers, and never for that officer', async () => {
    const { id } = await world.register();
    expect(await desk.opens(id, officer, 'A complaint.', 'looking-into')).toBe('done');
    const row = await one(supervisor);
    expect(row).toMatchObject({
      reviewedFor: 'oversight',
      because: 'looking-into',
      roles: ['data-protection-officer'],
    });
    expect(await desk.listed(officer)).toEqual([]);
    expect(await desk.says(row, officer, 'as-it-should-be')).toBe('SECOND_HOLDER_NEEDED');
    expect(await desk.says(row, supervisor, 'question', 'Why hers?')).toBe('done');
    const asked = await one(protector);
    expect(asked.may).toEqual(['close', 'take-back']);
    expect(await desk.closes(asked, officer)).toBe('SECOND_HOLDER_NEEDED');
    expect(await desk.closes(asked, protector)).toBe('done');
  });

  it('are looked at once, questioned with a note, and closed with an outcome', async () => {
    const { id } = await world.register();
    await desk.opens(id, away);
    const row = await one(supervisor);
    expect(await desk.says(row, supervisor, 'question')).toBe('INVALID_INPUT');
    expect(await desk.says(row, supervisor, 'question', 'What for?')).toBe('done');
    expect(await desk.says(row, supervisor, 'as-it-should-be')).toBe('CHANGED_BY_SOMEONE_ELSE');
    const asked = await one(officer);
    expect(await desk.says(asked, supervisor, 'as-it-should-be')).toBe('OPENING_REVIEW_FORBIDS');
    expect(asked.may).toEqual(['close', 'take-back']);
    expect(await desk.closes(asked, supervisor)).toBe('NOT_ALLOWED');
    expect(await desk.closes(asked, officer, 'canary-note')).toBe('done');
    expect(await one(supervisor)).toMatchObject({
      state: 'closed',
      may: [],
      steps: [
        { did: 'question', note: 'What for?', staffId: supervisor.staffId },
        { did: 'close', outcome: 'other', note: 'canary-note', staffId: officer.staffId },
      ],
    });
    expect(JSON.stringify(await world.db.journalOf(id))).not.toContain('canary-note');
  });

  it('stand as before once what was said is taken back, and both are kept', async () => {
    const { id } = await world.register();
    await desk.opens(id, away);
    await desk.says(await one(supervisor), supervisor, 'question', 'What for?');
    await desk.closes(await one(officer), officer);
    expect(await desk.takesBack(await one(officer), officer)).toBe('done');
    expect(await one(supervisor)).toMatchObject({ state: 'question', may: ['take-back'] });
    expect(await desk.takesBack(await one(supervisor), world.colleague(['supervisor']))).toBe('SECOND_HOLDER_NEEDED');
    expect(await desk.takesBack(await one(supervisor), supervisor)).toBe('done');
    const row = await one(supervisor);
    expect(row.state).toBe('waiting');
    expect(row.steps.map(({ did }) => did)).toEqual(['question', 'close', 'take-back', 'take-back']);
  });

  it('are narrowed, and come in pages, the latest first', async () => {
    const people = [await world.register(), await world.register(), await world.register()];
    for (const [at, { id }] of people.entries()) {
      world.db.clock.set(`2026-11-0${at + 2}T06:00:00Z`);
      await desk.opens(id, away, 'Asked.', at === 0 ? 'called' : 'came-here');
    }
    const first = await desk.page(officer, { first: 2 });
    const rest = await desk.page(officer, { first: 2, after: first.ok ? first.value.endCursor : null });
    const ids = [first, rest].flatMap((page) => (page.ok ? page.value.rows.map(({ personId }) => personId) : []));
    expect(ids).toEqual(people.map(({ id }) => id).toReversed());
    const count = async (asked: Parameters<typeof desk.listed>[1]) => (await desk.listed(officer, asked)).length;
    expect(await count({ because: 'called' })).toBe(1);
    expect(await count({ from: '2026-11-03', until: '2026-11-03' })).toBe(1);
    expect(await count({ staffId: away.staffId, centreId: world.worker.centreId ?? '' })).toBe(3);
    expect(await count({ staffId: newId() })).toBe(0);
    expect(await count({ state: 'closed' })).toBe(0);
    expect(await count({ reviewedFor: 'protection' })).toBe(0);
  });
});
