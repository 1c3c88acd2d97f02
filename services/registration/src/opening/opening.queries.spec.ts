import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { disclosedQueries } from './disclosed.queries';
import { openingQueries } from './opening.queries';

describe('opening a person', () => {
  const world = registrationWorld();

  const open = (personId: string, actor: StaffActor, reason: string | null = null) =>
    openingQueries.openPerson.execute(world.db.platform, { personId, reason }, callBy(actor));

  it.each([
    ['intake at the centre', ['intake'], true, null, 'opened'],
    ['case worker at the centre', ['case-worker'], true, null, 'opened'],
    ['protection officer elsewhere', ['protection-officer'], false, null, 'opened'],
    ['case worker elsewhere', ['case-worker'], false, null, 'REASON_NEEDED'],
    ['case worker elsewhere with a reason', ['case-worker'], false, 'she moved', 'opened'],
    ['intake elsewhere', ['intake'], false, 'she moved', 'NOT_FOUND'],
    ['data-protection officer without a reason', ['data-protection-officer'], false, null, 'REASON_NEEDED'],
    ['programme manager', ['programme-manager'], true, 'because', 'NOT_ALLOWED'],
    ['administrator', ['administrator'], true, 'because', 'NOT_ALLOWED'],
    ['partner officer', ['partner-officer'], true, 'because', 'NOT_ALLOWED'],
  ] as const)('%s: %s', async (_who, who, here, reason, outcome) => {
    const { id } = await world.register();
    const actor = world.colleague(who, here ? {} : { centreId: newId() });
    const result = await open(id, actor, reason);
    expect(result.ok ? 'opened' : result.refusal.code).toBe(outcome);
    const openings = await world.db.query(
      `select reason from registration.opening where staff_id = '${actor.staffId}'`,
    );
    const kept = reason !== null && !here ? reason : null;
    expect(openings).toEqual(outcome === 'opened' ? [{ reason: kept }] : []);
  });

  it('says who sees it and what may be done', async () => {
    const { id } = await world.register();
    const result = await open(id, world.worker);
    expect(result).toMatchObject({
      value: {
        seenBy: ['intake', 'case-worker', 'supervisor', 'protection-officer'],
        may: [
          'record-consent',
          'withdraw-consent',
          'prepare-disclosure',
          'stop-sharing',
          'correct',
          'enter-in-error',
          'record-journey',
          'keep-family',
          'record-document',
        ],
        name: { script: 'Раҳимова Гулнора', latin: null },
      },
    });
  });

  it('shows who opened it under a confidential disclosure, or for protection, only to those who watch over protection', async () => {
    const { id } = await world.register();
    const [agency, shelter] = [await world.knowPartner(), await world.knowPartner()];
    await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${shelter}')`);
    const openedBy = async (receiver: string) => {
      const prepared = await prepareDisclosure.execute(
        world.db.platform,
        aDisclosure(id, receiver),
        callBy(world.worker),
      );
      const disclosureId = (prepared.ok && prepared.value.disclosureId) || '';
      const [referralId, offeringId] = [newId(), newId()];
      await world.db.query(
        `update registration.disclosure set state = 'open', referral_id = '${referralId}' where id = '${disclosureId}';
         insert into registration.known_referral (id, controller, jurisdiction, access_level, request_id, sent_at, offering)
           values ('${referralId}', '${world.worker.controllerId}', 'TJ', 'open', '${newId()}', now(), '${offeringId}')`,
      );
      const parts = { controllerId: receiver, organisationId: receiver, offeringIds: [offeringId] };
      const officer = staffWith(['partner-officer'], parts);
      await disclosedQueries.getDisclosed.execute(
        world.db.platform,
        { disclosureIds: [disclosureId] },
        callBy(officer),
      );
      return officer.staffId;
    };
    const plain = await openedBy(agency);
    const hidden = await openedBy(shelter);
    const protector = world.colleague(['protection-officer']);
    await open(id, protector);
    await open(id, world.worker);
    const listed = async (actor: StaffActor) => {
      const page = await openingQueries.listOpenings.execute(
        world.db.platform,
        { personId: id, first: 10, after: null },
        callBy(actor),
      );
      return page.ok ? page.value.rows.map((row) => row.staffId).sort() : page.refusal.code;
    };
    expect(await listed(world.colleague(['supervisor']))).toEqual([plain, world.worker.staffId].sort());
    const everybody = [plain, hidden, protector.staffId, world.worker.staffId].sort();
    expect(await listed(protector)).toEqual(everybody);
    expect(await listed(world.colleague(['data-protection-officer']))).toEqual(everybody);
  });

  it('lists who opened it to a supervisor, newest first and in pages', async () => {
    const { id } = await world.register();
    for (const minute of [1, 2, 3]) {
      world.db.clock.set(`2026-11-02T06:0${minute}:00Z`);
      await open(id, world.worker);
    }
    const page = await openingQueries.listOpenings.execute(
      world.db.platform,
      { personId: id, first: 2, after: null },
      callBy(world.colleague(['supervisor'])),
    );
    if (!page.ok) throw new Error(page.refusal.code);
    const next = await openingQueries.listOpenings.execute(
      world.db.platform,
      { personId: id, first: 2, after: page.value.endCursor },
      callBy(world.colleague(['supervisor'])),
    );
    expect([...page.value.rows, ...(next.ok ? next.value.rows : [])].map((row) => row.openedAt)).toEqual([
      '2026-11-02T06:03:00.000Z',
      '2026-11-02T06:02:00.000Z',
      '2026-11-02T06:01:00.000Z',
    ]);
    expect(
      await openingQueries.listOpenings.execute(
        world.db.platform,
        { personId: id, first: 2, after: null },
        callBy(world.worker),
      ),
    ).toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    });
  });
});
