import { type StaffActor } from '@mrc/access';
import {
  personErased,
  receivedReferralView,
  referralsEvents,
  roles,
  sentReferralView,
  type Role,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, eventually, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { EraseReferrals } from '../erasing/erase-referrals.reaction';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { ExpireReferrals } from './expire-referrals';
import { opensTo } from './referral';
import { inboxQueries } from './inbox.queries';
import { changeNames, ReadyReferrals, wordsOf, type ChangeName } from './ready.fixture';
import { sentQueries } from './referral.queries';

describe('changing a referral', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;
  let ready: ReadyReferrals;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
    ready = new ReadyReferrals(known, world);
  });

  afterAll(() => db.close());

  const made = async (name: ChangeName) => {
    const referral = await ready.make(name);
    return { referral, version: await ready.versionOf(referral) };
  };

  const outcomeOf = async (name: ChangeName, referral: { id: string; disclosureId: string }, actor: StaffActor) => {
    const changed = await ready.change(name, referral.id, await ready.versionOf(referral), callBy(actor));
    return changed.ok ? 'done' : changed.refusal.code;
  };

  it.each(changeNames)('to %s moves its version and the journal by one', async (name) => {
    const { referral, version } = await made(name);
    expect(await ready.change(name, referral.id, version)).toEqual({
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
    expect(last).toEqual({ controller: world.controller, centre: world.centre, actor: ready.actorOf(name).staffId });
  });

  it.each(changeNames.filter((name) => Object.keys(wordsOf(name)).length > 0))(
    'to %s tells no other service what was written, which both sides read',
    async (name) => {
      const words = Object.values(wordsOf(name));
      const { id } = await ready.done(name, await ready.make(name));
      const told = JSON.stringify(await db.journalOf(id));
      const sent = await sentQueries.getSentReferrals.execute(db.platform, { ids: [id] }, callBy(world.worker));
      const received = await inboxQueries.getReceivedReferrals.execute(
        db.platform,
        { ids: [id] },
        callBy(world.officer),
      );
      for (const each of words) {
        expect(told).not.toContain(each);
        expect([JSON.stringify(sent), JSON.stringify(received)]).toEqual(Array(2).fill(expect.stringContaining(each)));
      }
    },
  );

  it.each(changeNames)('to %s is refused at once where somebody else changed it', async (name) => {
    const { referral, version } = await made(name);
    expect(await ready.change(name, referral.id, version - 1)).toEqual({
      ok: false,
      refusal: { code: 'CHANGED_BY_SOMEONE_ELSE', facts: { version } },
    });
  });

  it.each(changeNames)('to %s happens once under one command', async (name) => {
    const { referral, version } = await made(name);
    const commandId = newId();
    const repeat = () => ready.change(name, referral.id, version, callBy(ready.actorOf(name)), commandId);
    const first = await repeat();
    expect(await repeat()).toEqual(first);
    expect(await db.journalOf(referral.id)).toHaveLength(version + 1);
  });

  it.each(changeNames)('to %s is refused in a state that does not allow it', async (name) => {
    const referral = await ready.done('withdrawReferral', await ready.received());
    expect(await ready.change(name, referral.id, 3)).toEqual({
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

  it.each(changeNames)(
    'to %s is for the roles of its side only',
    async (name) => {
      const side = ready.sideOf(name);
      const make = () => ready.make(name);
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

  it.each(changeNames)('to %s is as if there were nothing for those who have nothing to do with it', async (name) => {
    const side = ready.sideOf(name);
    const referral = await ready.make(name);
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
    expect(await outcomeOf(name, unknown, ready.actorOf(name))).toBe('NOT_FOUND');
  });

  it('of one to another offering of the organisation waits for nobody who works on it', async () => {
    const referral = await ready.accepted();
    const elsewhere = { ...world.officer, offeringIds: [newId()] };
    await db.platform.worker.inOpenTransaction(async (tx) => {
      await tx.query(`select id from referral where id = $1 for update`, [referral.id]);
      expect(await outcomeOf('moveAppointment', referral, elsewhere)).toBe('NOT_FOUND');
    });
  });

  it('is not for the partner before the referral is in its inbox', async () => {
    const referral = await known.sent(world);
    expect(await ready.change('acceptReferral', referral.id, 1, callBy(world.officer))).toEqual({
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
      const changed = await ready.change('withdrawReferral', referral.id, 2, callBy(actor));
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
    expect(await ready.change('withdrawReferral', referral.id, 2, callBy(confidential.worker))).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    const seenBy = async (actor: StaffActor) => {
      const sent = await sentQueries.getSentReferrals.execute(db.platform, { ids: [referral.id] }, callBy(actor));
      return sent.ok && sent.value.map(({ id }) => id);
    };
    expect(await seenBy(confidential.worker)).toEqual([]);
    expect(await seenBy(successor)).toEqual([referral.id]);
    expect(await ready.change('withdrawReferral', referral.id, 2, callBy(successor))).toMatchObject({ ok: true });
  });

  it('lets one of two officers accept who do so at the same time', async () => {
    const referral = await known.received(world);
    const colleague = { ...world.officer, staffId: newId() };
    const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    const rivals = await db.platform.worker.inOpenTransaction(async (tx) => {
      await tx.query(`select 1 from referral where id = $1 for update`, [referral.id]);
      const both = [world.officer, colleague].map((officer) =>
        ready.change('acceptReferral', referral.id, 2, callBy(officer)),
      );
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

  it('tells, over all changes, what comes by itself, and erasing, every event of the contract', async () => {
    const changed = await Promise.all(changeNames.map(async (name) => ready.done(name, await ready.make(name))));
    const expired = await ready.received();
    await new ExpireReferrals(db.platform).execute(new Date('2026-11-04T06:00:00Z'));
    const erased = await ready.received();
    const [row] = await db.query(`select subject_id as id from referrals.referral where id = '${erased.id}'`);
    const { controller } = world;
    const erasing = eventOf(personErased, String(row?.['id']), {}, { controller });
    await known.tell((tx) => new EraseReferrals(db.platform).erased(erasing, tx));
    const journals = await Promise.all([...changed, expired, erased].map(({ id }) => db.journalOf(id)));
    const told = new Set(journals.flat().map(({ type }) => String(type)));
    expect([...told].sort()).toEqual(referralsEvents.map(({ type }) => type).sort());
  });
});
