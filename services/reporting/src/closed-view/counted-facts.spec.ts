import {
  ageBandChanged,
  consentGiven,
  consentWithdrawn,
  contactEnteredInError,
  contactErrorTakenBack,
  contactIdentified,
  contactRecorded,
  organisationListed,
  personCorrected,
  personEnteredInError,
  personErrorTakenBack,
  personRegistered,
  referralAccepted,
  referralSent,
  referralServiceReported,
  requestClosed,
  requestReceived,
  requestReopened,
  serviceDelivered,
  type EventContract,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import type { AnyEvent } from '../fact/event-of';
import { factTables, FactsProjection } from '../fact/facts.projection';
import { ToldEvents, type Told } from '../fact/told-events.fixture';
import { countFacts, type Count } from './count.queries';
import { seededRandom } from './suppress.fixture';

const jurisdictions = ['TJ', 'KG'] as const;
const bands = ['18-24', '25-29', '30-34', '60+'];

class Rollback extends Error {}

/** A network in which anything happens to anybody, in any order and on any day of three years. */
class RandomHistory {
  readonly #told = new ToldEvents({ controller: newId(), centre: newId() });
  readonly #centres = [newId(), newId()];
  readonly #contacts: string[] = [];
  readonly #persons: string[] = [];
  readonly #requests: { readonly id: string; readonly subjectId: string }[] = [];
  readonly #heard: AnyEvent[] = [];

  constructor(private readonly random: () => number) {}

  batch(size: number): AnyEvent[] {
    const events = Array.from({ length: size }, () => this.#something());
    this.#heard.push(...events);
    return events;
  }

  #pick<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.random() * all.length)];
  }

  #day(): string {
    const two = (n: number) => String(1 + Math.floor(this.random() * n)).padStart(2, '0');
    return `${2024 + Math.floor(this.random() * 3)}-${two(12)}-${two(28)}`;
  }

  #tell(contract: EventContract, told: Told): AnyEvent {
    const place = { on: this.#day(), centre: this.#pick([...this.#centres, null]) ?? null };
    const accessLevel = this.random() < 0.1 ? 'protected' : 'open';
    return this.#told.next(contract, {
      jurisdiction: this.random() < 0.8 ? 'TJ' : 'KG',
      ...place,
      accessLevel,
      ...told,
    });
  }

  #something(): AnyEvent {
    const draw = this.random();
    const person = this.#pick(this.#persons) ?? newId();
    const contact = this.#pick(this.#contacts) ?? newId();
    const subjectId = this.random() < 0.6 ? person : contact;
    const request = this.#pick(this.#requests) ?? { id: newId(), subjectId };
    const statistics = { purpose: 'statistics', receiver: null };
    if (draw < 0.03)
      return this.#tell(this.#pick([personEnteredInError, personErrorTakenBack]) ?? personEnteredInError, {
        aggregateId: person,
      });
    if (draw < 0.05)
      return this.#tell(this.#pick([contactEnteredInError, contactErrorTakenBack]) ?? contactEnteredInError, {
        aggregateId: contact,
      });
    if (draw < 0.07) {
      const now = { ...personCorrected.sample.now, sex: this.#pick(['female', 'male']), ageBand: this.#pick(bands) };
      return this.#tell(personCorrected, { aggregateId: person, data: { now, from: this.#day() } });
    }
    if (draw < 0.2) {
      const aggregateId = newId();
      this.#contacts.push(aggregateId);
      return this.#tell(contactRecorded, { aggregateId, data: { ageBand: this.#pick(bands) } });
    }
    if (draw < 0.37) {
      const aggregateId = newId();
      this.#persons.push(aggregateId);
      const contactId = this.random() < 0.3 ? contact : null;
      const data = {
        ageBand: this.#pick(bands),
        sex: this.#pick(['female', 'male']),
        statistics: this.random() < 0.8,
        contactId,
      };
      return this.#tell(personRegistered, { aggregateId, data });
    }
    if (draw < 0.4) return this.#tell(contactIdentified, { aggregateId: contact, data: { personId: person } });
    if (draw < 0.45) return this.#tell(consentGiven, { aggregateId: person, data: statistics });
    if (draw < 0.5) return this.#tell(consentWithdrawn, { aggregateId: person, data: statistics });
    if (draw < 0.55)
      return this.#tell(ageBandChanged, {
        aggregateId: person,
        data: { ageBand: this.#pick(bands), from: this.#day() },
      });
    if (draw < 0.65) {
      const asked = { id: newId(), subjectId };
      this.#requests.push(asked);
      const serviceCode = this.#pick(['LEG-01', 'DOC-01', 'restricted']);
      return this.#tell(requestReceived, { aggregateId: asked.id, subjectId, data: { serviceCode } });
    }
    const about = { aggregateId: request.id, subjectId: request.subjectId };
    if (draw < 0.7)
      return this.#tell(requestClosed, { ...about, data: { reason: this.#pick(['entered-in-error', 'need-met']) } });
    if (draw < 0.73) return this.#tell(requestReopened, about);
    if (draw < 0.83) return this.#tell(serviceDelivered, about);
    if (draw < 0.95) {
      const contract = this.#pick([referralSent, referralAccepted, referralServiceReported]) ?? referralSent;
      const given = contract === referralServiceReported ? { data: { givenOn: this.#day() } } : {};
      return this.#tell(contract, {
        aggregateId: request.id.replace(/^.{8}/, 'a0a0a0a0'),
        subjectId: request.subjectId,
        ...given,
      });
    }
    if (draw < 0.97) {
      const country = this.#pick(['TJ', 'KG', 'RU']);
      const data = { kind: 'centre', country, operator: newId() };
      return this.#tell(organisationListed, { aggregateId: this.#pick(this.#centres) ?? newId(), data });
    }
    const erased = this.#pick(this.#heard) ?? this.#tell(contactRecorded, { aggregateId: newId() });
    return { ...erased, data: null };
  }
}

describe('what was counted before', () => {
  let db: TestPlatform;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
  }, 60_000);
  afterAll(() => db.close());
  beforeEach(async () => {
    for (const table of factTables) await db.query(`delete from reporting.${table}`);
  });

  const hear = (events: readonly AnyEvent[]) =>
    db.platform.worker.inOpenTransaction((tx) => new FactsProjection().counted(events, tx));
  const count = (jurisdiction: string, day: string) =>
    db.platform.worker.inOpenTransaction((tx) => countFacts(tx, jurisdiction, day));
  const countFromTheBeginning = async (jurisdiction: string, day: string): Promise<Count[]> => {
    let counts: Count[] = [];
    await db.platform.worker
      .inOpenTransaction(async (tx) => {
        await tx.query(`delete from counted_through`);
        counts = await countFacts(tx, jurisdiction, day);
        throw new Rollback();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rollback)) throw error;
      });
    return counts;
  };

  it.each([1, 2, 3, 4])('and what moved since come to the same as counting from the beginning (%i)', async (seed) => {
    const random = seededRandom(seed);
    const history = new RandomHistory(random);
    const days = ['2025-06-30', '2026-12-31', '2026-12-31', '2026-11-15', '2024-12-31', '2026-12-31'];
    for (const [round, day] of [...days, ...days].entries()) {
      for (const size of [80, 1, 7]) await hear(history.batch(round === 0 ? size : Math.ceil(size / 8)));
      for (const jurisdiction of jurisdictions.slice(0, random() < 0.3 ? 1 : 2)) {
        const counts = await count(jurisdiction, day);
        expect({ round, counts }).toEqual({ round, counts: await countFromTheBeginning(jurisdiction, day) });
        expect(counts.length).toBeGreaterThan(5);
      }
    }
  });

  it('is not counted again: only who moved is', async () => {
    const told = new ToldEvents({ controller: newId(), centre: newId() });
    const contacts = (size: number) =>
      Array.from({ length: size }, () => told.next(contactRecorded, { aggregateId: newId(), on: '2026-11-02' }));
    const contactsIn = async () =>
      (await count('TJ', '2026-11-02')).filter(({ level }) => level === 'country').map((one) => one.contacts);
    await hear(contacts(20));
    expect(await contactsIn()).toEqual([20]);
    await db.query(`update reporting.kept_count set contacts = contacts + 1000`);
    await hear(contacts(3));
    expect(await contactsIn()).toEqual([1023]);
    expect(await contactsIn()).toEqual([1023]);
    expect(await db.query(`select id from reporting.moved`)).toEqual([]);
  });

  it('is out of reach of readers, small as its numbers are', async () => {
    const told = new ToldEvents({ controller: newId(), centre: newId() });
    await hear([told.next(contactRecorded, { aggregateId: newId(), on: '2026-11-02' })]);
    await count('TJ', '2026-11-02');
    for (const table of ['kept_count', 'counted_fact', 'moved', 'counted_through']) {
      const read = db.platform.app.inOpenTransaction(async (tx) => {
        await tx.query(`select set_config('app.jurisdictions', 'TJ', true)`);
        return tx.query(`select * from ${table}`);
      });
      expect([table, await read]).toEqual([table, []]);
    }
  });
});
