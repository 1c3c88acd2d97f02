import { marker, type StaffActor } from '@mrc/access';
import { personProtected, personProtectionLifted, personRegistered } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { KnownSubjectProjection } from '../known-subject/known-subject.projection';
import { testRegister, told, violenceResponse, wagesClaim, type TestRegister } from '../test-register.fixture';
import { BeginBestInterests } from './begin-best-interests.reaction';
import { noticeColleagues } from './notice-colleagues';
import { ProtectRequests } from './protect-requests.reaction';
import { receiveRequest } from './receive-request';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';
import { workQueries } from './work.queries';

describe('what was asked for somebody who needs no protection after all', () => {
  let register: TestRegister;
  let worker: StaffActor;
  let colleague: StaffActor;
  let officer: StaffActor;
  let child: string;

  beforeAll(async () => {
    register = await testRegister();
    colleague = register.staff(['case-worker', 'supervisor']);
    officer = register.staff(['protection-officer']);
  }, 60_000);
  beforeEach(async () => {
    worker = register.staff(['intake', 'case-worker']);
    await noticeColleagues(register.platform)({ actor: worker });
    child = newId();
    await comesAlone();
  });
  afterAll(() => register.close());

  const of = (id: string) => ({ aggregateId: id, controller: register.controller, centre: register.centre });
  const timeZone = 'Asia/Dushanbe';
  const mark = () => marker(register.platform.markKeys)(child, worker.staffId);
  const hears = (work: Parameters<TestRegister['platform']['worker']['inOpenTransaction']>[0]) =>
    register.platform.worker.inOpenTransaction(work);
  const comesAlone = async () => {
    const data = { ...personRegistered.sample, bestInterests: { timeZone }, responsible: mark() };
    const event = told(personRegistered, { ...of(child), accessLevel: 'protected', data });
    await hears((tx) => new KnownSubjectProjection().registered(event, tx));
    await hears((tx) => new ProtectRequests(register.platform).told(event, tx));
    await hears((tx) => new BeginBestInterests(register.platform).registered(event, tx));
  };
  const isLifted = (contactIds: string[] = []) => {
    const data = { contactIds, because: 'answered-for' as const };
    const event = told(personProtectionLifted, { ...of(child), aggregateVersion: 3, accessLevel: 'audited', data });
    return hears((tx) => new ProtectRequests(register.platform).lifted(event, tx));
  };
  const answersAlone = async (contactIds: string[] = []) => {
    const data = { contactIds, bestInterests: { timeZone }, responsible: mark() };
    const event = told(personProtected, { ...of(child), aggregateVersion: 4, accessLevel: 'protected', data });
    await hears((tx) => new ProtectRequests(register.platform).told(event, tx));
    await hears((tx) => new BeginBestInterests(register.platform).registered(event, tx));
  };
  const levelFor = async (by: StaffActor, id: string) => {
    const found = await requestQueries.getRequests.execute(register.platform, { ids: [id] }, callBy(by));
    return found.ok ? found.value[0]?.accessLevel : found.refusal.code;
  };
  const takes = async (by: StaffActor, subjectId: string) => {
    const input = await register.asking({ subjectId, serviceCode: wagesClaim });
    const taken = await receiveRequest.execute(register.platform, input, callBy(by));
    return taken.ok ? 'taken' : taken.refusal.code;
  };
  const bestInterests = async () => {
    const page = { subjectIds: [child], first: 100, after: null };
    const found = await requestQueries.listRequestsOfSubjects.execute(register.platform, page, callBy(officer));
    return found.ok ? found.value.rows.filter(({ serviceCode }) => serviceCode === 'PRO-04') : [];
  };
  const counted = async (by: StaffActor) => {
    const counts = await workQueries.countMyWork.execute(register.platform, {}, callBy(by));
    return counts.ok ? counts.value.find(({ tab }) => tab === 'all-open')?.count : undefined;
  };

  it('is the centre’s again, counted and told with its service, and stays its worker’s', async () => {
    const { id } = await register.received(worker, { subjectId: child });
    expect([await levelFor(colleague, id), await takes(colleague, child)]).toEqual([undefined, 'NOT_FOUND']);
    const before = await counted(colleague);
    await isLifted();
    expect([await levelFor(colleague, id), await levelFor(worker, id)]).toEqual(['audited', 'audited']);
    expect(await counted(colleague)).toBe((before ?? 0) + 1);
    expect(await takes(colleague, child)).toBe('taken');
    expect((await register.journalOf(id)).at(-1)).toMatchObject({
      type: 'request.protection-lifted',
      data: { serviceCode: wagesClaim },
    });
    const levels = await register.query(
      `select access_level from assistance.journal where aggregate_id = '${id}' order by aggregate_version desc limit 1`,
    );
    expect(levels).toEqual([{ access_level: 'audited' }]);
  });

  it('stays protected where its service is, or one that was given on it', async () => {
    const violence = await register.received(worker, { subjectId: child, serviceCode: violenceResponse });
    const wages = await register.received(worker, { subjectId: child });
    const given = {
      commandId: newId(),
      requestId: wages.id,
      expectedVersion: wages.version,
      note: null,
      givenOn: null,
    };
    const does = { ...given, serviceCode: violenceResponse };
    expect(await requestCommands.recordService.execute(register.platform, does, callBy(worker))).toMatchObject({
      ok: true,
    });
    await isLifted();
    for (const { id } of [violence, wages, ...(await bestInterests())]) {
      expect([await levelFor(colleague, id), await levelFor(officer, id)]).toEqual([undefined, 'protected']);
    }
    expect(await bestInterests()).toHaveLength(1);
  });

  it('comes down where the protected service on it was taken out, which stays protected itself', async () => {
    const { id, version } = await register.received(worker, { subjectId: child });
    const commandId = newId();
    const does = { commandId, requestId: id, expectedVersion: version, serviceCode: violenceResponse };
    const given = await requestCommands.recordService.execute(
      register.platform,
      { ...does, note: null, givenOn: null },
      callBy(worker),
    );
    expect(given.ok).toBe(true);
    const wrong = { commandId: newId(), requestId: id, serviceId: commandId, reason: 'another-person' } as const;
    const out = { ...wrong, expectedVersion: version + 1 };
    expect((await requestCommands.takeOutService.execute(register.platform, out, callBy(officer))).ok).toBe(true);
    await isLifted();
    expect([await levelFor(colleague, id), await levelFor(officer, id)]).toEqual(['audited', 'audited']);
    const levels = await register.query(
      `select access_level from assistance.delivered_service where request_id = '${id}'`,
    );
    expect(levels).toEqual([{ access_level: 'protected' }]);
  });

  it('comes down with what the contacts asked that they were, and goes up again whole', async () => {
    const contact = await register.contact();
    const earlier = await register.received(colleague, { subjectId: contact });
    const asked = await register.received(worker, { subjectId: child });
    await answersAlone([contact]);
    const levels = async () => [await levelFor(colleague, earlier.id), await levelFor(colleague, asked.id)];
    expect(await levels()).toEqual([undefined, undefined]);
    await isLifted([contact]);
    expect(await levels()).toEqual(['audited', 'audited']);
    expect([await takes(colleague, contact), await takes(colleague, child)]).toEqual(['taken', 'taken']);
    await answersAlone([contact]);
    expect(await levels()).toEqual([undefined, undefined]);
    expect([await takes(colleague, contact), await takes(colleague, child)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('has best interests looked at again where the child answers alone later, not twice at a time', async () => {
    const [begun] = await bestInterests();
    await isLifted();
    await answersAlone();
    expect(await bestInterests()).toHaveLength(1);
    const closing = {
      commandId: newId(),
      requestId: begun?.id ?? '',
      expectedVersion: begun?.version ?? 0,
      note: null,
    };
    const input = { ...closing, reason: 'entered-in-error' as const };
    expect(await requestCommands.closeRequest.execute(register.platform, input, callBy(officer))).toMatchObject({
      ok: true,
    });
    await isLifted();
    await answersAlone();
    expect((await bestInterests()).map(({ state }) => state).sort()).toEqual(['closed', 'open']);
  });
});
