import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { erring } from '../in-error/erring.fixture';
import { merging } from '../merging/merging.fixture';
import { openingQueries } from '../opening/opening.queries';
import { registrationWorld } from '../registration.world.fixture';
import { patent, sealing } from './sealing.fixture';

describe('the migration status of a person', () => {
  const world = registrationWorld();
  const { takes, tries, records, reads, corrects, errs, takesBack } = sealing(world);
  const { opened, finds, lines, timeline, listed } = erring(world);
  const { pairOf, decides, merges, separates } = merging(world);

  const openings = async (personId: string, by: StaffActor) => {
    const asked = { personId, first: 50, after: null };
    const page = await openingQueries.listOpenings.execute(world.db.platform, asked, callBy(by));
    return page.ok ? page.value.rows.filter(({ sealedBecause }) => sealedBecause !== null) : [];
  };
  const told = (answer: Awaited<ReturnType<typeof reads>>) =>
    typeof answer === 'string' ? answer : answer.statuses.map(({ status, country }) => `${status} ${country}`);
  const written = (answer: Awaited<ReturnType<typeof reads>>) =>
    typeof answer === 'string' ? answer : answer.changes.map(({ what }) => what).sort();

  it('is written down by whoever works with them, and read with a reason by who is responsible for a request alone', async () => {
    const { id } = await world.register();
    const supervisor = world.colleague(['supervisor']);
    await records(id, world.colleague(['intake']));
    await records(id, supervisor, { status: 'irregular', toldOn: '2026-11-01' });
    expect(await reads(id, world.worker)).toBe('NOT_FOUND');
    await takes(id, world.worker, { open: false });
    expect(await reads(id, world.worker)).toBe('NOT_FOUND');
    await takes(id, world.worker);
    expect(told(await reads(id, world.worker))).toEqual(['work-permit RU', 'irregular RU']);
    expect(await reads(id, world.colleague(['case-worker']))).toBe('NOT_FOUND');
    for (const role of [
      'supervisor',
      'intake',
      'data-protection-officer',
      'administrator',
      'programme-manager',
    ] as const)
      expect(await reads(id, world.colleague([role]))).toBe('NOT_ALLOWED');
    expect(told(await reads(id, world.colleague(['protection-officer'])))).toHaveLength(2);
  });

  it('is read by who is responsible for a request of the contact they were, and by nobody of another register', async () => {
    const contactId = await erring(world).recordsContact(world.worker);
    const { id } = await world.register({ contactId });
    await records(id, world.worker);
    await takes(contactId, world.worker, { level: 'protected' });
    expect(told(await reads(id, world.worker))).toEqual(['work-permit RU']);
    const foreign = staffWith(['protection-officer']);
    await takes(id, foreign);
    expect(await reads(id, foreign)).toBe('NOT_FOUND');
  });

  it('is nobody’s while what was told of the request is known to be behind', async () => {
    const { id } = await world.register();
    const request = await takes(id, world.worker);
    await world.db.query(
      `insert into registration.comparison (consumer, owner, partition, lacking, parked, differs_since, asks, marked_at, compared_at)
       values ('known-request', 'assistance', 0, 1, 0, now() - interval '1 hour', 0, now(), now())`,
    );
    expect(request && (await reads(id, world.worker))).toBe('NOT_FOUND');
    await world.db.query(`delete from registration.comparison`);
    expect(told(await reads(id, world.worker))).toEqual([]);
  });

  it('leaves an opening of each reading, with its reason, which protection and data-protection officers see alone', async () => {
    const { id } = await world.register();
    const ledger = world.colleague(['data-protection-officer'], { centreId: null });
    await takes(id, world.worker);
    expect(await reads(id, world.worker, { because: 'other' })).toBe('INVALID_INPUT');
    expect(await openings(id, ledger)).toEqual([]);
    await reads(id, world.worker);
    await records(id, world.worker);
    world.db.clock.set('2026-11-02T06:10:00Z');
    await reads(id, world.worker, { because: 'other', note: 'An appeal.' });
    expect(await openings(id, ledger)).toMatchObject([
      { sealedBecause: 'other', reason: 'An appeal.', staffId: world.worker.staffId, fields: ['migration-status'] },
      { sealedBecause: 'legal-help', reason: null, staffId: world.worker.staffId },
    ]);
    expect(await openings(id, world.colleague(['protection-officer']))).toHaveLength(2);
    expect(await openings(id, world.colleague(['supervisor']))).toEqual([]);
  });

  it('changes nothing that anybody else sees: page, lines, search, timeline, journal and lists stay as they were', async () => {
    const { id } = await world.register();
    await takes(id, world.worker);
    const supervisor = world.colleague(['supervisor']);
    const seen = async () => ({
      pages: [await opened(id, supervisor), await opened(id, world.worker)],
      found: await finds('Раҳимова', supervisor),
      lines: await lines(id, supervisor),
      timeline: await timeline(id, world.worker),
      journal: await world.db.journalOf(id),
      errors: await listed(supervisor),
    });
    const before = await seen();
    const status = await records(id, world.worker);
    await corrects(id, status, world.worker, { to: { status: 'irregular' } });
    expect(await errs(id, status, world.worker)).toBe('done');
    expect(await seen()).toEqual(before);
    expect(before.pages[0]?.may).toContain('record-migration-status');
    expect(before.pages[0]?.may).not.toContain('read-migration-status');
    expect(before.pages[1]?.may).toContain('read-migration-status');
  });

  it('is written once for one command, and answers the same whatever is recorded already', async () => {
    const { id } = await world.register();
    await takes(id, world.worker);
    const commandId = newId();
    for (const _ of [1, 2]) expect(await tries(id, world.worker, {}, commandId)).toBe('done');
    expect(await tries(id, world.worker)).toBe('done');
    expect(await tries(id, world.worker, { status: 'irregular' })).toBe('done');
    expect(told(await reads(id, world.worker))).toHaveLength(3);
    expect(await tries(id, world.worker, { from: { precision: 'year', year: 1980 } })).toBe('INVALID_INPUT');
  });

  it('is put right by who may read it, where what they read stands', async () => {
    const { id } = await world.register();
    await takes(id, world.worker);
    const status = await records(id, world.worker);
    const to = { until: { precision: 'day', year: 2026, month: 12, day: 31 } } as const;
    expect(await corrects(id, status, world.colleague(['supervisor']), { to })).toBe('NOT_ALLOWED');
    expect(await corrects(id, status, world.colleague(['case-worker']), { to })).toBe('NOT_FOUND');
    expect(await corrects(id, status, world.worker, { to, because: 'other' })).toBe('INVALID_INPUT');
    const both = await Promise.all([
      corrects(id, status, world.worker, { to }),
      corrects(id, status, world.colleague(['protection-officer']), { to: { status: 'irregular' } }),
    ]);
    expect(both.sort()).toEqual(['STATUS_CHANGED', 'done']);
    const { id: other } = await world.register();
    await takes(other, world.worker);
    expect(await corrects(other, status, world.worker, { to })).toBe('NOT_FOUND');
    expect(written(await reads(id, world.worker))).toEqual(['corrected', 'recorded']);
    expect(await world.db.query(`select * from registration.correction`)).toEqual([]);
  });

  it('is entered in error where it is read, on no list, and can be taken back there', async () => {
    const { id } = await world.register();
    await takes(id, world.worker);
    const status = await records(id, world.worker);
    expect(await errs(id, status, world.colleague(['case-worker']))).toBe('NOT_FOUND');
    world.db.clock.set('2026-11-02T06:10:00Z');
    expect(await errs(id, status, world.worker)).toBe('done');
    expect(await errs(id, status, world.worker)).toBe('NOT_FOUND');
    expect(await corrects(id, status, world.worker, { to: { status: 'visa' } })).toBe('NOT_FOUND');
    expect(await reads(id, world.worker)).toMatchObject({
      statuses: [{ id: status, inErrorBecause: 'wrong-person' }],
      changes: [{ what: 'entered-in-error', inErrorBecause: 'wrong-person' }, { what: 'recorded' }],
    });
    for (const role of ['supervisor', 'protection-officer'] as const)
      expect(await listed(world.colleague([role]))).toEqual([]);
    expect(await takesBack(id, status, world.worker)).toBe('done');
    expect(await takesBack(id, status, world.worker)).toBe('NOT_FOUND');
    expect(await reads(id, world.worker)).toMatchObject({
      statuses: [{ id: status, inErrorBecause: null, ...patent }],
    });
  });

  it('of somebody protected is there for those only whose they are and who are responsible, and protection officers', async () => {
    const child = { birth: { precision: 'year', year: 2012 } } as const;
    const { id } = await world.register(child);
    const next = world.colleague(['case-worker']);
    expect(await tries(id, next)).toBe('NOT_FOUND');
    await records(id, world.worker, { from: { precision: 'year', year: 2024 } });
    expect(await reads(id, world.worker)).toBe('NOT_FOUND');
    await takes(id, world.worker, { level: 'protected' });
    expect(told(await reads(id, world.worker))).toEqual(['work-permit RU']);
    await takes(id, next);
    expect(await reads(id, next)).toBe('NOT_FOUND');
    expect(told(await reads(id, world.colleague(['protection-officer'])))).toEqual(['work-permit RU']);
  });

  it('of two records that are one is read through the one on which work goes on, and stays with its own after', async () => {
    const supervisor = world.colleague(['supervisor']);
    const [kept, merged] = [await world.register(), await world.register()];
    await records(kept.id, world.worker);
    const status = await records(merged.id, world.worker, { country: 'KZ', toldOn: '2026-11-01' });
    await takes(merged.id, world.worker);
    const pair = await pairOf(kept.id, merged.id);
    await decides(pair, supervisor);
    expect(await merges(pair, kept.id, supervisor)).toBe('merged');
    expect(told(await reads(kept.id, world.worker))).toEqual(['work-permit RU', 'work-permit KZ']);
    expect(await reads(merged.id, world.worker)).toBe('NOT_FOUND');
    expect(await tries(merged.id, world.worker)).toBe('NOT_FOUND');
    const from = { country: 'KZ', toldOn: '2026-11-01' };
    expect(await corrects(kept.id, status, world.worker, { from, to: { country: 'KG' } })).toBe('done');
    expect(await separates(merged.id, supervisor)).toBe('done');
    expect(told(await reads(merged.id, world.worker))).toEqual(['work-permit KG']);
    expect(written(await reads(merged.id, world.worker))).toEqual(['corrected', 'recorded']);
    expect(await reads(kept.id, world.worker)).toBe('NOT_FOUND');
  });
});
