import type { StaffActor } from '@mrc/access';
import { roles, weekdays, type OpeningSpan } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { administratorOf, officerOf, TestNetwork } from '../testing/network.fixture';
import { hoursCommands } from './hours.commands';
import { offeringQueries } from './offering.queries';
import { organisationQueries } from './organisation.queries';

const office: OpeningSpan[] = weekdays.slice(0, 5).map((day) => ({ day, opens: '09:00', closes: '17:00' }));
const saturday: OpeningSpan[] = [{ day: 'saturday', opens: '10:00', closes: '12:00' }];
const everyWeek = { first: 100, after: null };
const unasked = { serviceCode: null, country: null, organisationId: null };

let db: TestPlatform;
let network: TestNetwork;
let partner: string;
let offering: string;
let centre: string;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  partner = await network.partner({ name: 'Partner', timeZone: 'Europe/Moscow', openingHours: office });
  offering = await network.offering(partner);
  centre = await network.centre();
});

afterAll(() => db.close());

const seenOf = async (id: string, actor: StaffActor = network.founder) => {
  const answer = await organisationQueries.getOrganisations.execute(db.platform, { ids: [id] }, callBy(actor));
  return answer.ok ? answer.value[0] : undefined;
};
const offeringSeen = async (actor: StaffActor = network.founder) => {
  const answer = await offeringQueries.getOfferings.execute(db.platform, { ids: [offering] }, callBy(actor));
  return answer.ok ? answer.value[0] : undefined;
};

const setHours = async (organisationId: string, openingHours: OpeningSpan[] | null, actor = network.founder) =>
  hoursCommands.setOpeningHours.execute(
    db.platform,
    { commandId: newId(), organisationId, openingHours, expectedVersion: (await seenOf(organisationId))?.version ?? 1 },
    callBy(actor),
  );
const setOffered = async (openingHours: OpeningSpan[] | null, actor: StaffActor, parts = {}) =>
  hoursCommands.setOfferingHours.execute(
    db.platform,
    {
      commandId: newId(),
      offeringId: offering,
      openingHours,
      expectedVersion: (await seenOf(partner))?.version ?? 1,
      ...parts,
    },
    callBy(actor),
  );
const refusedAs = (code: string) => ({ ok: false, refusal: { code, facts: expect.anything() } });

describe('the hours of an organisation', () => {
  it('are said by who keeps its entry, put right, and unknown again', async () => {
    db.clock.set('2026-11-02T06:00:00Z');
    expect(await seenOf(centre)).toMatchObject({ openingHours: null, opening: null, may: ['set-hours'] });
    expect((await setHours(centre, office)).ok).toBe(true);
    expect(await seenOf(centre)).toMatchObject({
      openingHours: office,
      opening: { isOpen: true, changesOn: '2026-11-02', changesAt: '17:00' },
    });
    expect((await setHours(centre, saturday)).ok).toBe(true);
    expect((await seenOf(centre))?.opening).toEqual({ isOpen: false, changesOn: '2026-11-07', changesAt: '10:00' });
    expect((await setHours(centre, null)).ok).toBe(true);
    expect(await seenOf(centre)).toMatchObject({ openingHours: null, opening: null });
  });

  it('are told nobody: the entry is told as it was', async () => {
    expect((await setHours(centre, office)).ok).toBe(true);
    const told = await db.journalOf(centre);
    expect(told.at(-1)).toMatchObject({ type: 'organisation.listed', data: told[0]?.data });
  });

  it('are refused to the second of two who saw the same version', async () => {
    const expectedVersion = (await seenOf(centre))?.version ?? 1;
    const input = { organisationId: centre, openingHours: office, expectedVersion };
    const set = () =>
      hoursCommands.setOpeningHours.execute(db.platform, { commandId: newId(), ...input }, callBy(network.founder));
    expect((await set()).ok).toBe(true);
    expect(await set()).toEqual(refusedAs('CHANGED_BY_SOMEONE_ELSE'));
  });

  it('are found by nobody who keeps another', async () => {
    const rival = await network.operator();
    expect(await setHours(centre, office, rival)).toEqual(refusedAs('NOT_FOUND'));
    expect((await seenOf(centre, rival))?.may).toEqual([]);
    const officer = officerOf(partner, [offering]);
    expect(await setHours(partner, office, officer)).toEqual(refusedAs('NOT_ALLOWED'));
    for (const role of roles.filter((one) => one !== 'administrator'))
      expect(await setHours(centre, office, staffWith([role]))).toEqual(refusedAs('NOT_ALLOWED'));
  });
});

describe('the hours of an offering', () => {
  it('are those of its partner until it has its own, and again when it has none', async () => {
    db.clock.set('2026-11-07T08:00:00Z');
    expect(await offeringSeen()).toMatchObject({ openingHours: office, hasOwnHours: false, timeZone: 'Europe/Moscow' });
    expect((await offeringSeen())?.opening).toMatchObject({ isOpen: false, changesOn: '2026-11-09' });
    expect((await setOffered(saturday, officerOf(partner, [offering]))).ok).toBe(true);
    expect(await offeringSeen()).toMatchObject({
      openingHours: saturday,
      hasOwnHours: true,
      opening: { isOpen: true },
    });
    expect((await seenOf(partner))?.openingHours).toEqual(office);
    expect((await setOffered(null, administratorOf(network.founderId))).ok).toBe(true);
    expect(await offeringSeen()).toMatchObject({ openingHours: office, hasOwnHours: false });
  });

  it('are offered to who may set them, and found by nobody else', async () => {
    const rival = await network.operator();
    const other = officerOf(partner, [newId()]);
    expect((await offeringSeen(officerOf(partner, [offering])))?.may).toEqual(['set-hours']);
    expect((await offeringSeen(network.founder))?.may).toEqual(['set-hours']);
    for (const actor of [rival, other]) {
      expect((await offeringSeen(actor))?.may).toEqual([]);
      expect(await setOffered(saturday, actor)).toEqual(refusedAs('NOT_FOUND'));
    }
    expect(await setOffered(saturday, staffWith(['supervisor']))).toEqual(refusedAs('NOT_ALLOWED'));
  });

  it('stay when its places are reported or its partner’s hours are set', async () => {
    expect((await setOffered(saturday, network.founder)).ok).toBe(true);
    expect((await setHours(partner, office)).ok).toBe(true);
    expect(await offeringSeen()).toMatchObject({ openingHours: saturday, hasOwnHours: true });
  });
});

describe('what is open now', () => {
  it('is found in both lists at every hour of a week as it is said, and nothing whose hours nobody said', async () => {
    const silent = await network.partner({ name: 'Silent' });
    await network.offering(silent);
    const seen = new Set<string>();
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      const at = new Date(Date.parse('2026-11-02T00:00:00Z') + hour * 3_600_000);
      db.clock.set(at.toISOString());
      const offered = async (openNow: boolean) => {
        const input = { ...unasked, ...everyWeek, openNow };
        const found = await offeringQueries.findOfferings.execute(db.platform, input, callBy(network.founder));
        return found.ok ? found.value.rows : [];
      };
      const listed = async (openNow: boolean) => {
        const input = { kind: null, country: null, ...everyWeek, openNow };
        const found = await organisationQueries.listOrganisations.execute(db.platform, input, callBy(network.founder));
        return found.ok ? found.value.rows : [];
      };
      const isOpen = ({ opening }: { opening: { isOpen: boolean } | null }) => opening?.isOpen === true;
      expect(await offered(true)).toEqual((await offered(false)).filter(isOpen));
      expect(await listed(true)).toEqual((await listed(false)).filter(isOpen));
      for (const { id } of [...(await offered(true)), ...(await listed(true))]) seen.add(id);
    }
    expect(seen).toEqual(new Set([offering, partner, centre]));
  });
});
