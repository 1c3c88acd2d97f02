import { marker } from '@mrc/access';
import { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { getPersonLines } from '../person/person.queries';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registrationTimeline } from '../timeline/timeline.queries';
import { disclosedQueries } from './disclosed.queries';
import { openingQueries } from './opening.queries';

/** The statements that are run while somebody asks. */
const statementsOf = async (ask: () => Promise<unknown>): Promise<readonly string[]> => {
  const asked = jest.spyOn(Tx.prototype, 'query');
  await ask();
  const statements = asked.mock.calls.map(([sql]) => sql);
  asked.mockRestore();
  return statements;
};

describe('a person whom the caller may not see', () => {
  const world = registrationWorld();
  const page = { first: 10, after: null };
  const elsewhere = (roles: Parameters<typeof world.colleague>[0]) => world.colleague(roles, { centreId: newId() });

  const asks = {
    openPerson: (personId: string) => () =>
      openingQueries.openPerson.execute(
        world.db.platform,
        { personId, reason: 'asked' },
        callBy(elsewhere(['intake'])),
      ),
    listOpenings: (personId: string) => () =>
      openingQueries.listOpenings.execute(world.db.platform, { personId, ...page }, callBy(elsewhere(['supervisor']))),
    previewDisclosure: (personId: string) => () =>
      disclosedQueries.previewDisclosure.execute(
        world.db.platform,
        { personId, fields: ['name'], summary: 'asked' },
        callBy(elsewhere(['case-worker'])),
      ),
    getPersonLines: (id: string) => () =>
      getPersonLines.execute(world.db.platform, { ids: [id] }, callBy(elsewhere(['case-worker']))),
    registrationTimeline: (id: string) => () =>
      registrationTimeline.execute(
        world.db.platform,
        { subjectIds: [id], ...page },
        callBy(elsewhere(['case-worker'])),
      ),
  };

  it.each(Object.entries(asks))('is looked for by %s with the statements that look for nobody', async (_name, ask) => {
    const { id } = await world.register();
    const ofHidden = await statementsOf(ask(id));
    expect(ofHidden.length).toBeGreaterThan(0);
    expect(ofHidden).toEqual(await statementsOf(ask(newId())));
    expect(await ask(id)()).toEqual(await ask(newId())());
  });
});

describe('what is disclosed to another offering of the same organisation', () => {
  const world = registrationWorld();

  it.each(['offered', 'open', 'closed'])(
    'is looked for, while %s, with the statements that look for nothing',
    async (state) => {
      const { id } = await world.register();
      const receiver = await world.knowPartner();
      const prepared = await prepareDisclosure.execute(
        world.db.platform,
        aDisclosure(id, receiver),
        callBy(world.worker),
      );
      const disclosureId = (prepared.ok && prepared.value.disclosureId) || '';
      const referralId = newId();
      await world.db.query(
        `update registration.disclosure set state = '${state}', referral_id = '${referralId}',
         closed_for = ${state === 'closed' ? `'ended'` : 'null'} where id = '${disclosureId}';
       insert into registration.known_referral (id, controller, jurisdiction, access_level, request_id, sent_at, offering)
         values ('${referralId}', '${world.worker.controllerId}', 'TJ', 'open', '${newId()}', now(), '${newId()}')`,
      );
      const officer = staffWith(['partner-officer'], {
        controllerId: receiver,
        organisationId: receiver,
        offeringIds: [newId()],
      });
      const ask = (asked: string) => () =>
        disclosedQueries.getDisclosed.execute(world.db.platform, { disclosureIds: [asked] }, callBy(officer));
      expect(await ask(disclosureId)()).toEqual({ ok: true, value: [] });
      expect(await statementsOf(ask(disclosureId))).toEqual(await statementsOf(ask(newId())));
    },
  );
});

describe('the name of a person of another centre', () => {
  const world = registrationWorld();
  const named = (id: string, actor = world.worker) =>
    getPersonLines.execute(world.db.platform, { ids: [id] }, callBy(actor));

  it('is told to who opened her with a reason, and to no colleague of theirs', async () => {
    const { id, reference } = await world.register();
    const [opener, colleague] = [newId(), newId()].map(() => world.colleague(['case-worker'], { centreId: newId() }));
    expect(await named(id, opener)).toEqual({ ok: true, value: [] });
    const opening = { personId: id, reason: 'She came to our desk.' };
    await openingQueries.openPerson.execute(world.db.platform, opening, callBy(opener ?? world.worker));
    expect(await named(id, opener)).toMatchObject({ value: [{ id, reference }] });
    expect(await named(id, colleague)).toEqual({ ok: true, value: [] });
  });

  it('is told for four hours to who opened her, and as long as an open request of hers is theirs', async () => {
    const { id } = await world.register();
    const opener = world.colleague(['case-worker'], { centreId: newId() });
    const isNamed = async () => {
      const lines = await named(id, opener);
      return lines.ok && lines.value.length > 0;
    };
    const opening = { personId: id, reason: 'She came to our desk.' };
    await openingQueries.openPerson.execute(world.db.platform, opening, callBy(opener));
    const opened = world.db.clock.now().getTime();
    const after = (minutes: number) => world.db.clock.set(new Date(opened + minutes * 60_000).toISOString());
    after(239);
    expect(await isNamed()).toBe(true);
    after(240);
    expect(await isNamed()).toBe(false);
    const requestId = newId();
    const mark = marker(world.db.platform.markKeys)(requestId, opener.staffId);
    await world.db.query(
      `insert into registration.known_request (id, controller, jurisdiction, centre, access_level, subject_id, open, responsible)
       values ('${requestId}', '${opener.controllerId}', 'TJ', '${newId()}', 'open', '${id}', true, '${mark}')`,
    );
    expect(await isNamed()).toBe(true);
    await world.db.query(`update registration.known_request set open = false where id = '${requestId}'`);
    expect(await isNamed()).toBe(false);
  });

  it('is told at her own centre and to protection officers of the register', async () => {
    const { id } = await world.register();
    for (const actor of [world.colleague(['intake']), world.colleague(['protection-officer'], { centreId: newId() })])
      expect(await named(id, actor)).toMatchObject({ value: [{ id }] });
  });
});
