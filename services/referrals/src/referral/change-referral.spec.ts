import { type StaffActor } from '@mrc/access';
import {
  receivedReferralView,
  referralsEvents,
  roles,
  sentReferralView,
  type Refusal,
  type Role,
} from '@mrc/contracts';
import { newId, type Result } from '@mrc/kernel';
import type { CallContext, UseCase } from '@mrc/service-kit';
import { callBy, eventually, sampleWith, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import type * as z from 'zod';
import { referralsSchema } from '../data-source';
import { KnownWorld, type World } from '../known-world.fixture';
import { ExpireReferrals } from './expire-referrals';
import { opensTo } from './referral';
import { referralCommands } from './referral.commands';
import { sentQueries } from './referral.queries';

type Changed = { readonly id: string; readonly version: number };
type Outcome = Result<Changed, Refusal>;
type Change = (referralId: string, expectedVersion: number, call: CallContext, commandId?: string) => Promise<Outcome>;
type ChangeName = keyof typeof referralCommands;
type Sent = { readonly id: string; readonly disclosureId: string };
type Ready = {
  readonly make: () => Promise<Sent>;
  readonly side: 'partner' | 'sender';
  /** What the command must say that no sample does. */
  readonly says?: object;
};

describe('changing a referral', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
  });

  afterAll(() => db.close());

  const changing =
    (name: ChangeName): Change =>
    (referralId, expectedVersion, call, commandId = newId()) => {
      const { contract, execute }: UseCase<never, Changed> = referralCommands[name];
      const said = { commandId, referralId, expectedVersion, ...ready[name].says };
      return execute(db.platform, sampleWith(contract.input as z.ZodObject, said) as never, call);
    };

  const must = async (change: Promise<Outcome>): Promise<number> => {
    const changed = await change;
    if (!changed.ok) throw new Error(changed.refusal.code);
    return changed.value.version;
  };

  const accepted = async (asked: Parameters<KnownWorld['received']>[1] = {}): Promise<Sent> => {
    const referral = await known.received(world, asked);
    await must(changes.acceptReferral(referral.id, 2, callBy(world.officer)));
    return referral;
  };

  const reported = async (asked: Parameters<KnownWorld['received']>[1] = {}): Promise<Sent> => {
    const referral = await accepted(asked);
    await must(changes.reportService(referral.id, 3, callBy(world.officer)));
    return referral;
  };

  const stopped = async (): Promise<Sent> => {
    const referral = await accepted();
    await known.closeDisclosure(world, referral, 'withdrawn');
    return referral;
  };

  const ready: Record<ChangeName, Ready> = {
    acknowledgeReferral: { make: () => known.received(world), side: 'partner' },
    acceptReferral: { make: () => known.received(world), side: 'partner' },
    declineReferral: { make: () => known.received(world), side: 'partner' },
    reportService: { make: accepted, side: 'partner', says: { givenOn: '2026-11-02' } },
    answerSharingNotice: { make: stopped, side: 'partner' },
    confirmService: { make: reported, side: 'sender' },
    withdrawReferral: { make: () => known.received(world), side: 'sender' },
  };
  const names = Object.keys(ready) as ChangeName[];
  const changes = Object.fromEntries(names.map((name) => [name, changing(name)])) as Record<ChangeName, Change>;
  const versionOf = async ({ id }: Sent): Promise<number> => (await db.journalOf(id)).length;
  const made = async (name: ChangeName) => {
    const referral = await ready[name].make();
    return { referral, version: await versionOf(referral) };
  };
  const actorOf = (name: ChangeName): StaffActor => (ready[name].side === 'partner' ? world.officer : world.worker);

  const outcomeOf = async (name: ChangeName, referral: Sent, actor: StaffActor) => {
    const changed = await changes[name](referral.id, await versionOf(referral), callBy(actor));
    return changed.ok ? 'done' : changed.refusal.code;
  };

  it.each(names)('to %s moves its version and the journal by one', async (name) => {
    const { referral, version } = await made(name);
    expect(await changes[name](referral.id, version, callBy(actorOf(name)))).toEqual({
      ok: true,
      value: { id: referral.id, version: version + 1 },
    });
    const journal = await db.journalOf(referral.id);
    expect(journal.at(-1)).toMatchObject({ aggregate_version: version + 1 });
    expect(await db.query(`select version from referrals.referral where id = '${referral.id}'`)).toEqual([
      { version: version + 1 },
    ]);
    const [last] = await db.query(
      `select controller, centre, actor from referrals.journal where aggregate_id = '${referral.id}'
       order by aggregate_version desc limit 1`,
    );
    expect(last).toEqual({ controller: world.controller, centre: world.centre, actor: actorOf(name).staffId });
  });

  it.each(names)('to %s is refused at once where somebody else changed it', async (name) => {
    const { referral, version } = await made(name);
    expect(await changes[name](referral.id, version - 1, callBy(actorOf(name)))).toEqual({
      ok: false,
      refusal: { code: 'CHANGED_BY_SOMEONE_ELSE', facts: { version } },
    });
  });

  it.each(names)('to %s happens once under one command', async (name) => {
    const { referral, version } = await made(name);
    const commandId = newId();
    const repeat = () => changes[name](referral.id, version, callBy(actorOf(name)), commandId);
    const first = await repeat();
    expect(await repeat()).toEqual(first);
    expect(await db.journalOf(referral.id)).toHaveLength(version + 1);
  });

  it.each(names)('to %s is refused in a state that does not allow it', async (name) => {
    const referral = await known.received(world);
    await must(changes.withdrawReferral(referral.id, 2, callBy(world.worker)));
    expect(await changes[name](referral.id, 3, callBy(actorOf(name)))).toEqual({
      ok: false,
      refusal: { code: 'REFERRAL_STATE_FORBIDS', facts: { state: 'withdrawn' } },
    });
    expect(await db.journalOf(referral.id)).toHaveLength(3);
  });

  const sides: Record<Role, 'partner' | 'sender' | 'none'> = {
    intake: 'none',
    'case-worker': 'sender',
    supervisor: 'sender',
    'protection-officer': 'sender',
    'partner-officer': 'partner',
    'programme-manager': 'none',
    'data-protection-officer': 'none',
    administrator: 'none',
  };

  it.each(names)(
    'to %s is for the roles of its side only',
    async (name) => {
      const { make, side } = ready[name];
      const sending = { controllerId: world.controller, centreId: world.centre };
      const { receiver, offeringId } = world;
      const receiving = { controllerId: receiver, organisationId: receiver, centreId: null, offeringIds: [offeringId] };
      const found: Record<string, string> = {};
      const expected: Record<string, string> = {};
      let referral = await make();
      for (const role of roles) {
        for (const [where, parts] of [['sender', sending] as const, ['partner', receiving] as const]) {
          const mine = sides[role] === side && where === side;
          const key = `${role} at the ${where}`;
          found[key] = await outcomeOf(name, referral, staffWith([role], parts));
          expected[key] = mine ? 'done' : sides[role] === side ? 'NOT_FOUND' : 'NOT_ALLOWED';
          if (found[key] === 'done') referral = await make();
        }
      }
      expect(found).toEqual(expected);
    },
    60_000,
  );

  it.each(names)('to %s is as if there were nothing for those who have nothing to do with it', async (name) => {
    const { make, side } = ready[name];
    const referral = await make();
    const strangers: StaffActor[] =
      side === 'partner'
        ? [
            { ...world.officer, offeringIds: [] },
            { ...world.officer, offeringIds: [newId()] },
            { ...world.officer, controllerId: newId() },
          ]
        : [
            { ...world.worker, centreId: newId() },
            { ...world.worker, controllerId: newId() },
          ];
    for (const stranger of strangers) expect(await outcomeOf(name, referral, stranger)).toBe('NOT_FOUND');
    const unknown = { id: newId(), disclosureId: newId() };
    expect(await outcomeOf(name, unknown, actorOf(name))).toBe('NOT_FOUND');
  });

  it('is not for the partner before the referral is in its inbox', async () => {
    const referral = await known.sent(world);
    expect(await changes.acceptReferral(referral.id, 1, callBy(world.officer))).toEqual({
      ok: false,
      refusal: { code: 'NOT_FOUND', facts: {} },
    });
  });

  it('of a protected one is for the worker who sent it and for protection officers', async () => {
    const confidential = await known.network({ confidential: true });
    const asked = { serviceCode: 'restricted', accessLevel: 'protected' as const };
    const at = { controllerId: confidential.controller, centreId: confidential.centre };
    const outcome = async (actor: StaffActor) => {
      const referral = await known.received(confidential, asked);
      const changed = await changes.withdrawReferral(referral.id, 2, callBy(actor));
      return changed.ok ? 'done' : changed.refusal.code;
    };
    expect(await outcome(confidential.worker)).toBe('done');
    expect(await outcome(staffWith(['protection-officer'], { ...at, centreId: null }))).toBe('done');
    expect(await outcome(staffWith(['case-worker', 'supervisor'], at))).toBe('NOT_FOUND');
  });

  it('of a protected request passes with the request to its next worker', async () => {
    const confidential = await known.network({ confidential: true });
    const asked = { serviceCode: 'restricted', accessLevel: 'protected' as const };
    const referral = await known.received(confidential, asked);
    const successor = { ...confidential.worker, staffId: newId() };
    await known.assign(referral.requestId, successor.staffId);
    expect(await changes.withdrawReferral(referral.id, 2, callBy(confidential.worker))).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    const seenBy = async (actor: StaffActor) => {
      const sent = await sentQueries.getSentReferrals.execute(db.platform, { ids: [referral.id] }, callBy(actor));
      return sent.ok && sent.value.map(({ id }) => id);
    };
    expect(await seenBy(confidential.worker)).toEqual([]);
    expect(await seenBy(successor)).toEqual([referral.id]);
    expect(await changes.withdrawReferral(referral.id, 2, callBy(successor))).toMatchObject({ ok: true });
  });

  it('lets one of two officers accept who do so at the same time', async () => {
    const referral = await known.received(world);
    const colleague = { ...world.officer, staffId: newId() };
    const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    const rivals = await db.platform.worker.inOpenTransaction(async (tx) => {
      await tx.query(`select 1 from referral where id = $1 for update`, [referral.id]);
      const both = [world.officer, colleague].map((officer) => changes.acceptReferral(referral.id, 2, callBy(officer)));
      await eventually(async () => (await db.query(waiting)).length === 2);
      return both;
    });
    const answers = await Promise.all(rivals);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toEqual({
      ok: false,
      refusal: { code: 'CHANGED_BY_SOMEONE_ELSE', facts: { version: 3 } },
    });
    expect((await db.journalOf(referral.id)).filter(({ type }) => type === 'referral.accepted')).toHaveLength(1);
  });

  it('is offered, each change, to one side or the other', () => {
    const offered = [...sentReferralView.shape.may.element.options, ...receivedReferralView.shape.may.element.options];
    expect([...offered].sort()).toEqual(Object.keys(opensTo).sort());
  });

  it('tells, over a few referrals, every event of the contract', async () => {
    const told = new Set<unknown>();
    const remember = async ({ id }: Sent) => (await db.journalOf(id)).forEach(({ type }) => told.add(type));
    const confirmed = await known.received(world);
    await must(changes.acknowledgeReferral(confirmed.id, 2, callBy(world.officer)));
    await must(changes.acceptReferral(confirmed.id, 3, callBy(world.officer)));
    await must(changes.reportService(confirmed.id, 4, callBy(world.officer)));
    await known.closeDisclosure(world, confirmed, 'withdrawn');
    await must(changes.answerSharingNotice(confirmed.id, 6, callBy(world.officer)));
    await must(changes.confirmService(confirmed.id, 7, callBy(world.worker)));
    await remember(confirmed);
    const declined = await known.received(world);
    await must(changes.declineReferral(declined.id, 2, callBy(world.officer)));
    await remember(declined);
    const withdrawn = await known.sent(world);
    await must(changes.withdrawReferral(withdrawn.id, 1, callBy(world.worker)));
    await remember(withdrawn);
    const expired = await known.received(world);
    await new ExpireReferrals(db.platform).execute(new Date('2026-11-04T06:00:00Z'));
    await remember(expired);
    expect([...told].sort()).toEqual(referralsEvents.map(({ type }) => type).sort());
  });
});
