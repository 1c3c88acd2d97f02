import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registrationTimeline } from '../timeline/timeline.queries';
import { prepareDisclosure } from './prepare-disclosure';
import { stopSharing } from './stop-sharing';

describe('stopping all sharing at any desk', () => {
  const world = registrationWorld();

  const shared = async (personId: string, confidential: boolean) => {
    const receiver = await world.knowPartner();
    if (confidential)
      await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${receiver}')`);
    const input = aDisclosure(personId, receiver);
    const result = await prepareDisclosure.execute(world.db.platform, input, callBy(world.worker));
    if (!result.ok) throw new Error(result.refusal.code);
  };
  const stop = (personId: string, actor = world.colleague(['intake'])) =>
    stopSharing.execute(world.db.platform, { commandId: newId(), personId }, callBy(actor));
  const standing = (personId: string) =>
    world.db.query(
      `select c.decision, d.state, d.closed_for from registration.consent c left join registration.disclosure d on d.consent_id = c.id
       where c.person_id = '${personId}' and purpose = 'sharing' order by 1, 2`,
    );
  const seenBy = async (personId: string, actor = world.colleague(['intake'])) => {
    const input = { subjectIds: [personId], first: 50, after: null };
    const seen = await registrationTimeline.execute(world.db.platform, input, callBy(actor));
    return seen.ok ? seen.value.rows.map(({ type }) => type).sort() : [];
  };

  it('ends what colleagues see and what they do not, with one act of the desk', async () => {
    const { id } = await world.register();
    await shared(id, false);
    await shared(id, true);
    expect((await stop(id)).ok).toBe(true);
    const ended = { decision: 'withdrawn', state: 'closed', closed_for: 'withdrawn' };
    expect(await standing(id)).toEqual([ended, ended]);
    const [{ version } = {}] = await world.db.query(`select version from registration.person where id = '${id}'`);
    expect(await world.db.journalOf(id)).toHaveLength(Number(version));
  });

  it('answers and shows the desk the same where something hidden was shared as where nothing was', async () => {
    const [hidden, nothing] = [await world.register(), await world.register()];
    await shared(hidden.id, true);
    const took: number[] = [];
    for (const { id } of [hidden, nothing]) {
      const began = performance.now();
      const answer = await stop(id);
      took.push(performance.now() - began);
      expect(answer).toEqual({ ok: true, value: { id, version: expect.any(Number) } });
    }
    expect(Math.min(...took)).toBeGreaterThan(290);
    expect(await seenBy(hidden.id)).toEqual(await seenBy(nothing.id));
    expect(await seenBy(nothing.id)).toContain('sharing.stopped');
    const officer = world.colleague(['protection-officer']);
    expect(await seenBy(hidden.id, officer)).toContain('consent.withdrawn');
    expect(await seenBy(hidden.id, world.worker)).toContain('consent.withdrawn');
  });

  it('is for the desk of her centre and for protection officers', async () => {
    const { id } = await world.register();
    for (const role of ['intake', 'case-worker', 'supervisor', 'protection-officer'] as const)
      expect((await stop(id, world.colleague([role]))).ok).toBe(true);
    expect(await stop(id, world.colleague(['intake'], { centreId: newId() }))).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await stop(id, world.colleague(['administrator']))).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  });
});
