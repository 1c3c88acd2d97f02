import { getRequests, personRegistered, receiveRequest, recordService } from '@mrc/contracts';
import { addDays, newId } from '@mrc/kernel';
import { bootService, eventually, monthEnds, SettableClock, staffWith, type BootedService } from '@mrc/testing';
import { assistance } from './assistance.module';
import { told, wagesClaim } from './test-register.fixture';

describe('today in assistance, at the end of a month', () => {
  const clock = new SettableClock('2026-10-30T06:00:00Z');
  const centre = newId();
  const controller = newId();
  const personId = newId();
  let service: BootedService;

  beforeAll(async () => {
    service = await bootService(assistance, { clock });
    await service.tell('registration', told(personRegistered, { aggregateId: personId, centre, controller }));
  }, 60_000);
  afterAll(() => service.close());

  const workerIn = (timeZone: string) =>
    staffWith(['case-worker'], { timeZone, centreId: centre, controllerId: controller });
  const asking = (occurredOn: string | null) => ({
    commandId: newId(),
    subjectId: personId,
    serviceCode: wagesClaim,
    priority: 'soon' as const,
    inTheirWords: null,
    assignToMe: true,
    occurredOn,
  });
  const known = [{ id: personId, version: 1 }];

  it.each(monthEnds)('is $day in $timeZone at $at: a request is received on it', async ({ at, timeZone, day }) => {
    clock.set(at);
    const worker = workerIn(timeZone);
    const input = asking(null);
    expect(await service.call(receiveRequest, input, worker, known)).toMatchObject({ outcome: 'ok' });
    const given = {
      requestId: input.commandId,
      serviceCode: wagesClaim,
      note: null,
      givenOn: null,
      expectedVersion: 1,
    };
    const { version } = await readOf(input.commandId, worker);
    const done = { ...given, commandId: newId(), expectedVersion: version };
    expect(await service.call(recordService, done, worker)).toMatchObject({ outcome: 'ok' });
    expect(await readOf(input.commandId, worker)).toMatchObject({ receivedOn: day, services: [{ givenOn: day }] });
    const days = await eventually(() => {
      const events = service.told.filter((event) => event.aggregateId === input.commandId);
      return events.some(({ type }) => type === 'service.delivered') && events.map(({ occurredOn }) => occurredOn);
    });
    expect(new Set(days)).toEqual(new Set([day]));
  });

  it.each(monthEnds)('is $day in $timeZone at $at: nothing was asked after it', async ({ at, timeZone, day }) => {
    clock.set(at);
    const worker = workerIn(timeZone);
    const tomorrow = await service.call(receiveRequest, asking(addDays(day, 1)), worker, known);
    expect(tomorrow).toMatchObject({ outcome: 'refused', refusal: { code: 'INVALID_INPUT' } });
    expect(await service.call(receiveRequest, asking(day), worker, known)).toMatchObject({ outcome: 'ok' });
  });

  const readOf = async (id: string, worker: ReturnType<typeof workerIn>) => {
    const answer = await service.call(getRequests, { ids: [id] }, worker);
    if (answer.outcome !== 'ok' || answer.value[0] === undefined) throw new Error(JSON.stringify(answer));
    return answer.value[0];
  };
});
