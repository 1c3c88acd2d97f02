import type { StaffActor } from '@mrc/access';
import type { CallInput, getAccessLog as contract, OpeningBecause } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { disclosedQueries } from '../opening/disclosed.queries';
import { openingQueries } from '../opening/opening.queries';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { getAccessLog } from './access-log.queries';

describe('who read the record of a person', () => {
  const world = registrationWorld();
  const wide = { part: 'plain', from: null, until: null } as const;

  const gives = (personId: string, by: StaffActor, asked: Partial<CallInput<typeof contract>> = {}) =>
    getAccessLog.execute(world.db.platform, { personId, ...wide, ...asked }, callBy(by));
  const log = async (personId: string, by: StaffActor, asked: Partial<CallInput<typeof contract>> = {}) => {
    const given = await gives(personId, by, asked);
    if (!given.ok) throw new Error(given.refusal.code);
    return given.value;
  };
  const opens = (
    personId: string,
    by: StaffActor,
    reason: string | null = null,
    because: OpeningBecause | null = null,
  ) => openingQueries.openPerson.execute(world.db.platform, { personId, reason, because }, callBy(by));
  const partnerOpens = async (personId: string, receiver: string, state: 'offered' | 'open') => {
    const input = aDisclosure(personId, receiver);
    const prepared = await prepareDisclosure.execute(world.db.platform, input, callBy(world.worker));
    const disclosureId = (prepared.ok && prepared.value.disclosureId) || '';
    const [referralId, offeringId] = [newId(), newId()];
    await world.db.query(
      `update registration.disclosure set state = '${state}', referral_id = '${referralId}' where id = '${disclosureId}';
       insert into registration.known_referral (id, controller, jurisdiction, access_level, request_id, sent_at, offering)
         values ('${referralId}', '${world.worker.controllerId}', 'TJ', 'open', '${newId()}', now(), '${offeringId}')`,
    );
    const officer = staffWith(['partner-officer'], {
      controllerId: receiver,
      organisationId: receiver,
      offeringIds: [offeringId],
    });
    await disclosedQueries.getDisclosed.execute(world.db.platform, { disclosureIds: [disclosureId] }, callBy(officer));
    return officer;
  };

  it('is told by day, role and centre, with which receiver read which fields on which ground, and names nobody', async () => {
    const { id } = await world.register();
    const away = world.colleague(['case-worker'], { centreId: newId() });
    const receiver = await world.knowPartner();
    await opens(id, world.worker);
    await opens(id, world.worker);
    await opens(id, away, 'Her cousin came, named Safar.', 'came-here');
    const officer = await partnerOpens(id, receiver, 'open');
    const given = await log(id, world.worker);
    expect(given).toMatchObject({ more: false, mayBePrinted: true, hasProtectedPart: false });
    const nobody = { receiverId: null, fields: [], ground: null };
    expect(given.readings).toEqual(
      expect.arrayContaining([
        {
          ...{ day: '2026-11-02', kind: 'record', roles: ['case-worker'], centreId: world.worker.centreId },
          ...{ ...nobody, because: null },
        },
        {
          ...{ day: '2026-11-02', kind: 'record', roles: ['case-worker'], centreId: away.centreId },
          ...{ ...nobody, because: 'came-here' },
        },
        {
          ...{ day: '2026-11-02', kind: 'receiver-agreed', roles: [], centreId: null, receiverId: receiver },
          ...{ fields: expect.arrayContaining(['name']), ground: 'consent', because: null },
        },
      ]),
    );
    expect(given.readings).toHaveLength(3);
    for (const hidden of [world.worker.staffId, away.staffId, officer.staffId, 'Safar'])
      expect(JSON.stringify(given)).not.toContain(hidden);
  });

  it('was asked for by her, which is kept as an opening and told the next time', async () => {
    const { id } = await world.register();
    await log(id, world.worker);
    expect((await log(id, world.worker)).readings).toMatchObject([{ kind: 'access-log', because: 'own-request' }]);
  });

  it('is nothing of what was read for protection, or by a hidden receiver, but for protection officers apart', async () => {
    const { id } = await world.register();
    const protector = world.colleague(['protection-officer'], { centreId: newId() });
    const shelter = await world.knowPartner();
    await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${shelter}')`);
    const before = await log(id, world.worker);
    await opens(id, protector);
    await partnerOpens(id, shelter, 'offered');
    const after = await log(id, world.worker);
    expect(JSON.stringify(after)).not.toContain(shelter);
    expect(after.readings.filter(({ kind }) => kind !== 'access-log')).toEqual(before.readings);
    expect(await gives(id, world.worker, { part: 'protected' })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const apart = await log(id, protector, { part: 'protected' });
    expect(apart).toMatchObject({ mayBePrinted: false, hasProtectedPart: true });
    expect(apart.readings.map(({ kind, receiverId }) => [kind, receiverId])).toEqual(
      expect.arrayContaining([
        ['record', null],
        ['receiver-need', shelter],
      ]),
    );
  });

  it('is given of a protected person by protection officers alone, and never on paper', async () => {
    const intake = world.colleague(['intake']);
    const child = await world.register({ birth: { precision: 'year', year: 2016 } }, intake);
    const stranger = newId();
    for (const by of [intake, world.worker, world.colleague(['supervisor'])])
      expect(await gives(child.id, by)).toEqual(await gives(stranger, by));
    expect(await log(child.id, world.colleague(['protection-officer']))).toMatchObject({ mayBePrinted: false });
  });

  it.each([
    ['intake of the centre', ['intake'], true, 'given'],
    ['supervisor elsewhere', ['supervisor'], false, 'NOT_FOUND'],
    ['protection officer elsewhere', ['protection-officer'], false, 'given'],
    ['data-protection officer', ['data-protection-officer'], false, 'NOT_ALLOWED'],
    ['administrator', ['administrator'], true, 'NOT_ALLOWED'],
  ] as const)('%s: %s', async (_who, roles, here, outcome) => {
    const { id } = await world.register();
    const by = world.colleague(roles, here ? {} : { centreId: newId() });
    const given = await gives(id, by);
    expect(given.ok ? 'given' : given.refusal.code).toBe(outcome);
  });

  it('is of the days that were asked for', async () => {
    const { id } = await world.register();
    for (const at of ['2026-11-03', '2026-11-05']) {
      world.db.clock.set(`${at}T06:00:00Z`);
      await opens(id, world.worker);
    }
    const days = async (from: string | null, until: string | null) =>
      (await log(id, world.worker, { from, until })).readings.map(({ day }) => day);
    expect(await days(null, '2026-11-04')).toEqual(['2026-11-03']);
    expect(await days('2026-11-03', '2026-11-03')).toEqual(['2026-11-03']);
    expect((await days('2026-11-04', null))[0]).toBe('2026-11-05');
  });
});
