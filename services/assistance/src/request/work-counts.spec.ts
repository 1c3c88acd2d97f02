import type { StaffActor } from '@mrc/access';
import { countMyWork, listMyWork, workTab } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { safeMigrationAdvice, testRegister, violenceResponse, type TestRegister } from '../test-register.fixture';
import { FoldWorkCounts } from './fold-work-counts';
import { passingOn } from './passing-on.fixture';
import { requestCommands } from './request.commands';
import { workQueries } from './work.queries';

/** How each request stands, worked out anew from its referrals: for everybody, and for those who see protected ones. */
const standingsFromReferrals = (table: string) => `
  select q.id, s.hidden,
         q.state = 'open' and exists (select from ${table} k where k.request_id = q.id and (s.hidden or k.access_level = 'audited') and k.standing = 'with-partner') as waits,
         greatest(q.needs_another_way_at, case when s.hidden then q.hidden_referral_failed_at end) is not null and not exists (
           select from ${table} k where k.request_id = q.id and (s.hidden or k.access_level = 'audited')
             and (k.standing = 'with-partner' or (k.standing = 'helped' and not exists (
               select from ${table} f where f.request_id = q.id and (s.hidden or f.access_level = 'audited')
                 and f.standing = 'ended' and f.sent_at > k.recorded_at)))) as fails
  from assistance.request q, (values (true), (false)) as s (hidden) order by q.id, s.hidden`;

const standingsKept = `
  select id, s.hidden, case when s.hidden then waits_seen_by_some else waits_seen_by_all end as waits,
         case when s.hidden then fails_seen_by_some else fails_seen_by_all end as fails
  from assistance.request, (values (true), (false)) as s (hidden) order by id, s.hidden`;

/** Which open requests have an answer that nobody noted as known, worked out anew. */
const untoldFromReferrals = `
  select q.id, q.state = 'open' and exists (
           select from assistance.known_referral k
           where k.request_id = q.id and k.state in ('accepted', 'service-reported') and not exists (
             select from assistance.passed_on p
             where p.referral_id = k.id and p.referral_version >= k.version and p.taken_back_at is null)) as has_untold
  from assistance.request q order by q.id`;

describe('the counts of work', () => {
  let register: TestRegister;
  let fold: FoldWorkCounts;

  beforeEach(async () => {
    register = await testRegister();
    fold = new FoldWorkCounts(register.platform);
  });
  afterEach(() => register.close());

  const counted = async (by: StaffActor, onlyMine = false) => {
    const result = await workQueries.countMyWork.execute(register.platform, { onlyMine }, callBy(by));
    if (!result.ok) throw new Error(result.refusal.code);
    return countMyWork.output.parse(result.value).map(({ tab, count }) => [tab, count]);
  };
  const listed = async (by: StaffActor, onlyMine = false) => {
    const lengths: [string, number][] = [];
    for (const tab of workTab.options) {
      let after: string | null = null;
      let rows = 0;
      do {
        const asked = { tab, onlyMine, first: 100, after };
        const page = await workQueries.listMyWork.execute(register.platform, asked, callBy(by));
        if (!page.ok) throw new Error(page.refusal.code);
        const { rows: shown, endCursor } = listMyWork.output.parse(page.value);
        rows += shown.length;
        after = endCursor;
      } while (after !== null);
      lengths.push([tab, rows]);
    }
    return lengths;
  };
  const rows = async () =>
    Number((await register.query(`select count(*)::int as n from assistance.work_count`))[0]?.['n']);

  /** A draw that is the same in every run. */
  const draws = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };

  it.each([1, 2, 3])('are those of the lists after anything happened at once, folded or not (%i)', async (seed) => {
    const random = draws(seed);
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
    const workers = [register.staff(['case-worker', 'supervisor']), register.staff(['case-worker'])];
    const officer = register.staff(['protection-officer']);
    const elsewhere = register.staff(['supervisor'], { centreId: register.neighbour });
    const everybody = [...workers, officer, elsewhere, register.staff(['intake'])];
    const requests: { id: string; by: StaffActor }[] = [];
    const versionOf = async (id: string) =>
      Number((await register.query(`select version from assistance.request where id = '${id}'`))[0]?.['version']);
    const referrals: ReturnType<TestRegister['referral']>[] = [];
    const receive = async () => {
      const by = pick([...workers, elsewhere, officer]);
      const serviceCode = pick([safeMigrationAdvice, 'LEG-01', violenceResponse]);
      const { id } = await register.received(by, { serviceCode, assignToMe: random() < 0.5 });
      requests.push({ id, by });
    };
    const change = async () => {
      const { id, by } = pick(requests);
      const about = { commandId: newId(), requestId: id, expectedVersion: await versionOf(id) };
      const doer = pick([by, officer]);
      const draw = random();
      if (draw < 0.4)
        await requestCommands.assignRequest.execute(
          register.platform,
          { ...about, staffId: pick(everybody).staffId },
          callBy(doer),
        );
      else if (draw < 0.7)
        await requestCommands.closeRequest.execute(
          register.platform,
          { ...about, reason: 'need-met', note: null },
          callBy(doer),
        );
      else await requestCommands.reopenRequest.execute(register.platform, about, callBy(doer));
    };
    const refer = async () => {
      const { id, by } = pick(requests);
      const referral = register.referral(id, { accessLevel: pick(['audited', 'protected']) }, pick([by, officer]));
      referrals.push(referral);
      await referral.sent(`2026-11-02T0${pick([5, 6, 7])}:00:00.000Z`);
    };
    const answer = () => {
      const referral = pick(referrals);
      const draw = random();
      if (draw < 0.4) return referral.accepted();
      return draw < 0.7 ? referral.declined() : referral.serviceReported();
    };
    const desk = passingOn(register);
    const tell = () => {
      const { id, requestId } = pick(referrals);
      return pick([desk.passOn, desk.passOn, desk.takeBack])(requestId, id, pick([2, 3]), pick(everybody));
    };
    for (let i = 0; i < 8; i += 1) await receive();
    await refer();
    for (let round = 0; round < 12; round += 1) {
      const things = [receive, change, change, refer, answer, tell, tell, () => fold.execute(), () => fold.execute()];
      await Promise.all(things.map((thing) => thing()));
    }
    for (const actor of everybody)
      for (const onlyMine of [false, true])
        expect(await counted(actor, onlyMine)).toEqual(await listed(actor, onlyMine));
    expect(await register.query(standingsKept)).toEqual(
      await register.query(standingsFromReferrals('assistance.known_referral')),
    );
    expect(await register.query(`select id, has_untold from assistance.request order by id`)).toEqual(
      await register.query(untoldFromReferrals),
    );
    const countAll = () => Promise.all(everybody.map((actor) => counted(actor)));
    const before = await countAll();
    await fold.execute();
    const folded = await rows();
    await fold.execute();
    expect(await rows()).toBe(folded);
    expect(await countAll()).toEqual(before);
    for (const tab of ['waiting-for-partner', 'answered'])
      expect(before.flat().some(([counted, count]) => counted === tab && Number(count) > 0)).toBe(true);
  });

  it('are as many rows as there are places to count in, however much happens', async () => {
    const worker = register.staff(['case-worker']);
    for (let i = 0; i < 6; i += 1) await register.received(worker);
    expect(await rows()).toBe(12);
    await fold.execute();
    expect(await rows()).toBe(2);
    expect(Object.fromEntries(await counted(worker))).toMatchObject({ unassigned: 6, 'all-open': 6, closed: 0 });
    await register.query(`delete from assistance.request`);
    await fold.execute();
    expect(await rows()).toBe(0);
  });

  it('follow a projection of referrals that is emptied and told again', async () => {
    const worker = register.staff(['case-worker']);
    const { id } = await register.received(worker);
    const referral = register.referral(id);
    await referral.sent();
    expect(Object.fromEntries(await counted(worker))).toMatchObject({ 'waiting-for-partner': 1 });
    await register.query(`delete from assistance.known_referral`);
    expect(Object.fromEntries(await counted(worker))).toMatchObject({ 'waiting-for-partner': 0 });
    await referral.sent();
    expect(Object.fromEntries(await counted(worker))).toMatchObject({ 'waiting-for-partner': 1 });
  });
});
