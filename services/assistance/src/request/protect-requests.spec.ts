import { marker, type StaffActor } from '@mrc/access';
import { contactIdentified, personProtected } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { KnownSubjectProjection } from '../known-subject/known-subject.projection';
import { testRegister, told, wagesClaim, type TestRegister } from '../test-register.fixture';
import { BeginBestInterests } from './begin-best-interests.reaction';
import { noticeColleagues } from './notice-colleagues';
import { ProtectRequests } from './protect-requests.reaction';
import { receiveRequest } from './receive-request';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';
import { assistanceTimeline } from './timeline.queries';
import { workQueries } from './work.queries';

describe('what was asked for somebody who is protected now', () => {
  let register: TestRegister;
  let worker: StaffActor;
  let colleague: StaffActor;
  let officer: StaffActor;
  let contact: string;

  beforeAll(async () => {
    register = await testRegister();
    colleague = register.staff(['case-worker', 'supervisor']);
    officer = register.staff(['protection-officer']);
  }, 60_000);
  beforeEach(async () => {
    worker = register.staff(['intake', 'case-worker']);
    contact = await register.contact();
  });
  afterAll(() => register.close());

  const comes = (actor: StaffActor) => noticeColleagues(register.platform)({ actor });
  const markOf = (about: string, by: StaffActor) => marker(register.platform.markKeys)(about, by.staffId);
  const here = () => ({ controller: register.controller, centre: register.centre });

  /** The contact turns out to be this child, as the worker says. */
  const identified = async (child: string) => {
    const data = { personId: child, responsible: markOf(contact, worker) };
    const about = { ...here(), aggregateId: contact, aggregateVersion: 2, accessLevel: 'protected' as const };
    const event = told(contactIdentified, { ...about, data });
    const { worker: hears } = register.platform;
    await hears.inOpenTransaction((tx) => new ProtectRequests(register.platform).told(event, tx));
    await hears.inOpenTransaction((tx) => new KnownSubjectProjection().identified(event, tx));
    return event;
  };
  /** A child of a parent answers alone now, as the worker heard. */
  const answersAlone = async (child: string, contactIds: string[] = []) => {
    const data = { contactIds, bestInterests: { timeZone: 'Asia/Dushanbe' }, responsible: markOf(child, worker) };
    const event = told(personProtected, { ...here(), aggregateId: child, accessLevel: 'protected', data });
    const { worker: hears } = register.platform;
    await hears.inOpenTransaction((tx) => new ProtectRequests(register.platform).told(event, tx));
    await hears.inOpenTransaction((tx) => new BeginBestInterests(register.platform).registered(event, tx));
  };
  const traces = async (by: StaffActor, id: string, subjectIds: string[]) => {
    const { platform } = register;
    const call = callBy(by);
    const page = { first: 100, after: null };
    const [subjectId = ''] = subjectIds;
    const asked = [
      await requestQueries.getRequests.execute(platform, { ids: [id] }, call),
      await requestQueries.listRequestsOfSubjects.execute(platform, { subjectIds, ...page }, call),
      await requestQueries.findOpenRequests.execute(platform, { subjectId, serviceCode: wagesClaim }, call),
      await assistanceTimeline.execute(platform, { subjectIds, ...page }, call),
      await workQueries.listMyWork.execute(platform, { tab: 'all-open', ...page }, call),
    ];
    return asked.map((each) => JSON.stringify(each).includes(id));
  };
  const take = async (by: StaffActor, subjectId: string) => {
    const input = await register.asking({ subjectId, serviceCode: wagesClaim });
    const taken = await receiveRequest.execute(register.platform, input, callBy(by));
    return taken.ok || taken.refusal.code;
  };
  const seen = async (by: StaffActor, id: string) => {
    const found = await requestQueries.getRequests.execute(register.platform, { ids: [id] }, callBy(by));
    return found.ok ? found.value[0] : undefined;
  };
  const counted = async (by: StaffActor) => {
    const counts = await workQueries.countMyWork.execute(register.platform, {}, callBy(by));
    return counts.ok ? counts.value.find(({ tab }) => tab === 'all-open')?.count : undefined;
  };
  const [everything, nothing] = [Array(5).fill(true), Array(5).fill(false)];

  it('as a contact goes to who registered the child, and leaves no trace at the next desk', async () => {
    await comes(worker);
    const { id } = await register.received(colleague, { subjectId: contact });
    expect(await traces(colleague, id, [contact])).toEqual(everything);
    const before = await counted(colleague);
    await identified(newId());
    expect(await traces(colleague, id, [contact])).toEqual(nothing);
    expect(await counted(colleague)).toBe((before ?? 0) - 1);
    for (const by of [worker, officer]) expect(await traces(by, id, [contact])).toEqual(everything);
    expect(await seen(worker, id)).toMatchObject({ accessLevel: 'protected', assignedTo: worker.staffId });
  });

  it('is told as protected from then on, its services included', async () => {
    await comes(worker);
    const { id, version: expectedVersion } = await register.received(colleague, { subjectId: contact });
    const given = { commandId: newId(), requestId: id, serviceCode: wagesClaim, note: null, givenOn: null };
    const call = callBy(colleague);
    await requestCommands.recordService.execute(register.platform, { ...given, expectedVersion }, call);
    const { id: cause } = await identified(newId());
    expect((await register.journalOf(id)).slice(-2)).toMatchObject([
      { type: 'request.protected', data: {} },
      { type: 'request.assigned', data: { assigned: true } },
    ]);
    const about = `aggregate_id = '${id}' and type = 'request.protected'`;
    const levels = await register.query(
      `select access_level, causation_id, (select access_level from assistance.delivered_service where request_id = '${id}') as given
       from assistance.journal where ${about}`,
    );
    expect(levels).toEqual([{ access_level: 'protected', causation_id: cause, given: 'protected' }]);
  });

  it('stays with its worker, who goes on with it', async () => {
    await comes(worker);
    const { id } = await register.received(colleague, { subjectId: contact, assignToMe: true });
    await identified(newId());
    expect(await seen(colleague, id)).toMatchObject({ accessLevel: 'protected', assignedTo: colleague.staffId });
    expect(await seen(worker, id)).toBeUndefined();
  });

  it('waits for a worker who is not known yet', async () => {
    const { id } = await register.received(colleague, { subjectId: contact });
    await identified(newId());
    expect(await seen(officer, id)).toMatchObject({ assignedTo: null });
    await comes(worker);
    expect(await seen(worker, id)).toMatchObject({ assignedTo: worker.staffId });
  });

  it('is protected again whatever is asked later, by those alone whose the child is', async () => {
    const child = await register.person({ accessLevel: 'protected' });
    await register.received(colleague, { subjectId: contact });
    await identified(child);
    for (const subject of [contact, newId()]) expect(await take(colleague, subject)).toBe('NOT_FOUND');
    expect([await take(worker, contact), await take(officer, contact)]).toEqual(['NOT_FOUND', true]);
    await comes(worker);
    expect(await take(worker, contact)).toBe(true);
    const levels = await register.query(
      `select distinct access_level from assistance.request where subject_id = '${contact}'`,
    );
    expect(levels).toEqual([{ access_level: 'protected' }]);
  });

  it('is so once a child of a parent answers alone, as a contact and as a person, and best interests begin the same day', async () => {
    await comes(worker);
    const child = await register.person();
    const [asked, earlier] = [
      await register.received(colleague, { subjectId: child }),
      await register.received(colleague, { subjectId: contact }),
    ];
    await answersAlone(child, [contact]);
    for (const { id } of [asked, earlier]) {
      expect(await seen(colleague, id)).toBeUndefined();
      expect(await seen(worker, id)).toMatchObject({ accessLevel: 'protected' });
    }
    const page = { tab: 'due', first: 100, after: null } as const;
    const due = await workQueries.listMyWork.execute(register.platform, page, callBy(worker));
    expect(due.ok && due.value.rows.filter(({ serviceCode }) => serviceCode === 'PRO-04')).toMatchObject([
      { subjectId: child, assignedTo: worker.staffId, dueOn: '2026-11-02' },
    ]);
    expect([await take(colleague, child), await take(colleague, contact)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect([await take(worker, child), await take(worker, contact)]).toEqual([true, true]);
  });

  it('stays as it is where the person is not protected', async () => {
    const { id } = await register.received(colleague, { subjectId: contact });
    const data = { personId: newId(), responsible: null };
    const event = told(contactIdentified, { ...here(), aggregateId: contact, data });
    const reaction = new ProtectRequests(register.platform);
    await register.platform.worker.inOpenTransaction((tx) => reaction.told(event, tx));
    expect(await seen(colleague, id)).toMatchObject({ accessLevel: 'audited', assignedTo: null });
  });
});
