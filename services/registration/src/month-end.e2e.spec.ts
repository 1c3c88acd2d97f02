import { getContacts, openPerson, recordContact, registerPerson } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { bootService, eventually, monthEnds, SettableClock, staffWith, type BootedService } from '@mrc/testing';
import { gulnora } from './registration.fixture';
import { registration } from './registration.module';

describe('today in registration, at the end of a month', () => {
  const clock = new SettableClock('2026-10-30T06:00:00Z');
  let service: BootedService;

  beforeAll(async () => {
    service = await bootService(registration, { clock });
  }, 60_000);
  afterAll(() => service.close());

  const dayTold = async (aggregateId: string) =>
    (await eventually(() => service.told.find((event) => event.aggregateId === aggregateId))).occurredOn;

  it.each(monthEnds)('is $day in $timeZone at $at: a contact is recorded on it', async ({ at, timeZone, day }) => {
    clock.set(at);
    const worker = staffWith(['case-worker'], { timeZone });
    const contact = {
      commandId: newId(),
      channel: 'visit',
      language: 'ru',
      sex: 'not-asked',
      ageBand: '30-34',
      stage: null,
      topic: 'legal',
      occurredOn: null,
    } as const;
    expect(await service.call(recordContact, contact, worker)).toMatchObject({ outcome: 'ok' });
    const read = await service.call(getContacts, { ids: [contact.commandId] }, worker);
    expect(read).toMatchObject({ value: [{ recordedOn: day }] });
    expect(await dayTold(contact.commandId)).toBe(day);
  });

  it.each(monthEnds)('is $day in $timeZone at $at: who was born on it turns 35', async ({ at, timeZone, day }) => {
    clock.set(at);
    const worker = staffWith(['case-worker'], { timeZone });
    const input = gulnora({ birth: { precision: 'day', year: 1991, month: 11, day: 1 }, phone: null });
    expect(await service.call(registerPerson, input, worker)).toMatchObject({ outcome: 'ok' });
    const opened = await service.call(openPerson, { personId: input.commandId, reason: null }, worker);
    expect(opened).toMatchObject({
      value: {
        age: day === '2026-11-01' ? 35 : 34,
        registeredOn: day,
        consents: [{ decidedOn: day }, { decidedOn: day }],
      },
    });
    expect(await dayTold(input.commandId)).toBe(day);
  });
});
