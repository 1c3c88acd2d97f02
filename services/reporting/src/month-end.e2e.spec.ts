import { contactRecorded, getClosedView } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { bootService, eventually, monthEnds, SettableClock, staffWith, type BootedService } from '@mrc/testing';
import { ToldEvents } from './fact/told-events.fixture';
import { reporting } from './reporting.module';

const enoughToShow = 11;

describe('a day in reporting, at the end of a month', () => {
  const clock = new SettableClock('2026-10-31T12:00:00Z');
  const told = new ToldEvents({ controller: newId(), centre: newId() });
  const manager = staffWith(['programme-manager'], { centreId: null, jurisdictions: ['KZ', 'RU'] });
  const jurisdictionOf = (timeZone: string) => (timeZone === 'Asia/Almaty' ? 'KZ' : 'RU');
  let service: BootedService;

  beforeAll(async () => {
    service = await bootService(reporting, { clock });
    for (const { timeZone, at, day } of monthEnds) {
      for (let count = 0; count < enoughToShow; count += 1) {
        const contact = told.next(contactRecorded, {
          aggregateId: newId(),
          on: day,
          jurisdiction: jurisdictionOf(timeZone),
        });
        await service.tell('registration', { ...contact, recordedAt: new Date(at).toISOString() });
      }
    }
  }, 60_000);
  afterAll(() => service.close());

  const closedAt = async (moment: string) => {
    clock.set(moment);
    await service.running.platform.ticks.run();
    const asked = { view: 'country-by-month', measure: 'contacts', year: null } as const;
    const answer = await service.call(getClosedView, asked, manager);
    if (answer.outcome !== 'ok') throw new Error(JSON.stringify(answer));
    const { closedOn, cells } = answer.value;
    return { closedOn, cells: cells.map(({ dimensions, value }) => [...dimensions, value]).sort() };
  };
  const counted = (country: string, month: string) => {
    const here = monthEnds.filter(({ timeZone, day }) => jurisdictionOf(timeZone) === country && day.startsWith(month));
    return [country, month, here.length * enoughToShow];
  };

  it('is that of the place where it happened: each month has the contacts of its own local days', async () => {
    const october = await eventually(async () => {
      const closed = await closedAt('2026-10-31T22:00:00Z');
      return closed.cells.length === 2 && closed;
    });
    expect(october).toEqual({ closedOn: '2026-10-31', cells: [counted('KZ', '2026-10'), counted('RU', '2026-10')] });
    expect(await closedAt('2026-11-02T02:00:00Z')).toEqual({
      closedOn: '2026-11-01',
      cells: ['KZ', 'RU'].flatMap((country) => [counted(country, '2026-10'), counted(country, '2026-11')]),
    });
  });
});
