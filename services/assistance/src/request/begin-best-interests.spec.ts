import { marker, type StaffActor } from '@mrc/access';
import { personRegistered, readEventData, type EventEnvelope } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { KnownSubjectProjection } from '../known-subject/known-subject.projection';
import { testRegister, told, wagesClaim, type TestRegister } from '../test-register.fixture';
import { BeginBestInterests } from './begin-best-interests.reaction';
import { noticeColleagues } from './notice-colleagues';
import { receiveRequest } from './receive-request';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';
import { workQueries } from './work.queries';

describe('a child who came alone', () => {
  let register: TestRegister;
  let worker: StaffActor;
  let colleague: StaffActor;
  let officer: StaffActor;

  beforeAll(async () => {
    register = await testRegister();
    colleague = register.staff(['case-worker', 'supervisor']);
    officer = register.staff(['protection-officer']);
  }, 60_000);
  beforeEach(() => (worker = register.staff(['intake'])));
  afterAll(() => register.close());

  const comes = (actor: StaffActor) => noticeColleagues(register.platform)({ actor });
  const childOf = (by: StaffActor, parts: Partial<EventEnvelope> = {}) => {
    const aggregateId = newId();
    const { controller, centre } = register;
    return told(personRegistered, {
      ...{ aggregateId, controller, centre, accessLevel: 'protected', ...parts },
      data: {
        ...personRegistered.sample,
        bestInterests: { timeZone: 'Asia/Dushanbe' },
        responsible: marker(register.platform.markKeys)(aggregateId, by.staffId),
      },
    });
  };
  const hear = async (event: ReturnType<typeof childOf>) => {
    const { platform } = register;
    await platform.worker.inOpenTransaction((tx) => new KnownSubjectProjection().registered(event, tx));
    await platform.worker.inOpenTransaction((tx) => new BeginBestInterests(platform).registered(event, tx));
    return event.aggregateId;
  };
  const due = async (by: StaffActor, subjectId: string, tab: 'due' | 'all-open' = 'due') => {
    const page = { tab, first: 100, after: null };
    const listed = await workQueries.listMyWork.execute(register.platform, page, callBy(by));
    if (!listed.ok) throw new Error(listed.refusal.code);
    return listed.value.rows.filter((row) => row.subjectId === subjectId);
  };
  const taken = async (by: StaffActor, subjectId: string) => {
    const input = await register.asking({ subjectId, serviceCode: wagesClaim });
    const result = await receiveRequest.execute(register.platform, input, callBy(by));
    return result.ok ? input.commandId : result.refusal.code;
  };
  const levelOf = async (id: string) => {
    const found = await requestQueries.getRequests.execute(register.platform, { ids: [id] }, callBy(officer));
    return found.ok ? found.value[0]?.accessLevel : undefined;
  };

  it('is due the same day for who registered her and for protection officers, and nobody else at the centre knows', async () => {
    await comes(worker);
    const child = await hear(childOf(worker));
    const asked = { serviceCode: 'PRO-04', accessLevel: 'protected', priority: 'urgent', dueOn: '2026-11-02' };
    expect(await due(worker, child)).toMatchObject([{ ...asked, assignedTo: worker.staffId }]);
    expect(await due(officer, child)).toMatchObject([{ ...asked, assignedTo: worker.staffId }]);
    expect(await due(colleague, child, 'all-open')).toEqual([]);
  });

  it('is told of by its cause, and of the service only that it is restricted', async () => {
    await comes(worker);
    const event = childOf(worker);
    const [request] = await due(worker, await hear(event));
    expect(
      await register.query(
        `select type, access_level, causation_id, data ->> 'serviceCode' as service from assistance.journal
         where aggregate_id = '${request?.id}' order by aggregate_version`,
      ),
    ).toEqual([
      { type: 'request.received', access_level: 'protected', causation_id: event.id, service: 'restricted' },
      { type: 'request.assigned', access_level: 'protected', causation_id: event.id, service: null },
    ]);
  });

  it('is looked at once, however often it is told', async () => {
    await comes(worker);
    const event = childOf(worker);
    await hear(event);
    await hear(event);
    expect(await due(worker, await hear({ ...event, id: newId() }))).toHaveLength(1);
  });

  it('begins nothing where registration did not say so, nor in what it told before it could', async () => {
    const { bestInterests: _interests, responsible: _mark, ...earlier } = personRegistered.sample;
    const { controller, centre } = register;
    const read = readEventData(personRegistered, earlier);
    const data = personRegistered.data.parse(read.data);
    const grownUp = told(personRegistered, { controller, centre, data });
    expect(data).toMatchObject({ bestInterests: null });
    expect(await due(officer, await hear(grownUp))).toEqual([]);
  });

  it('waits with protection officers for a worker who has not called yet, and is hers once she does', async () => {
    const child = await hear(childOf(worker));
    expect(await due(officer, child)).toMatchObject([{ assignedTo: null }]);
    await comes(colleague);
    expect(await due(colleague, child)).toEqual([]);
    await comes(worker);
    expect(await due(worker, child)).toMatchObject([{ assignedTo: worker.staffId }]);
    expect(await register.query('select 1 as one from assistance.awaited_worker')).toEqual([]);
  });

  it('stays with whom a protection officer gave it to meanwhile', async () => {
    const child = await hear(childOf(worker));
    await comes(colleague);
    const [request] = await due(officer, child);
    if (!request) throw new Error('There is no request');
    const given = { commandId: newId(), requestId: request.id, staffId: colleague.staffId };
    const version = { expectedVersion: request.version };
    const assigned = requestCommands.assignRequest.execute(
      register.platform,
      { ...given, ...version },
      callBy(officer),
    );
    expect((await assigned).ok).toBe(true);
    await comes(worker);
    expect(await due(worker, child)).toEqual([]);
    expect(await due(colleague, child)).toHaveLength(1);
  });

  it('is asked for by those alone whose she is, and all that is asked for her is protected', async () => {
    const child = await hear(childOf(worker));
    expect(await taken(colleague, child)).toBe('NOT_FOUND');
    for (const by of [worker, officer]) expect(await levelOf(await taken(by, child))).toBe('protected');
  });
});
