import type { StaffActor } from '@mrc/access';
import type { CallInput, listConsentLedger, listDisclosureLedger } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { withdrawConsent } from '../consent/withdraw-consent';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { ledgerQueries } from './ledger.queries';

describe('the ledgers of a register', () => {
  const world = registrationWorld();
  let officer: StaffActor;

  beforeEach(() => {
    officer = world.colleague(['data-protection-officer'], { centreId: null });
  });

  const wide = { receiverId: null, from: null, until: null, first: 50, after: null };
  const consents = async (asked: Partial<CallInput<typeof listConsentLedger>> = {}, by = officer) => {
    const input = { purpose: null, decision: null, ...wide, ...asked };
    const page = await ledgerQueries.listConsentLedger.execute(world.db.platform, input, callBy(by));
    if (!page.ok) throw new Error(page.refusal.code);
    return page.value;
  };
  const disclosures = async (asked: Partial<CallInput<typeof listDisclosureLedger>> = {}, by = officer) => {
    const input = { state: null, ...wide, ...asked };
    const page = await ledgerQueries.listDisclosureLedger.execute(world.db.platform, input, callBy(by));
    if (!page.ok) throw new Error(page.refusal.code);
    return page.value;
  };
  const shares = async (personId: string, receiver: string) => {
    const input = aDisclosure(personId, receiver);
    const prepared = await prepareDisclosure.execute(world.db.platform, input, callBy(world.worker));
    if (!prepared.ok || prepared.value.disclosureId === null) throw new Error('Nothing was prepared');
    return { ...prepared.value, disclosureId: prepared.value.disclosureId };
  };

  it('say what was said to each purpose, and nothing of whom', async () => {
    const person = await world.register();
    const receiver = await world.knowPartner();
    await shares(person.id, receiver);
    const { rows } = await consents();
    expect(rows.map(({ purpose, decision }) => [purpose, decision])).toContainEqual(['care', 'given']);
    const [shared] = (await consents({ purpose: 'sharing' })).rows;
    expect(shared).toMatchObject({
      ...{ decision: 'given', receiverId: receiver, ground: 'consent', givenBy: 'self', inError: false },
      recordedById: world.worker.staffId,
    });
    for (const text of ['Раҳимова', person.id, person.reference]) expect(JSON.stringify(rows)).not.toContain(text);
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(1);
  });

  it('say what a receiver may read, when it was opened first and last, and when and why it closed', async () => {
    const person = await world.register();
    const receiver = await world.knowPartner();
    const { disclosureId, consentId } = await shares(person.id, receiver);
    const opened = (at: string) =>
      world.db.query(
        `insert into registration.opening (id, person_id, controller, kind, access_level, disclosure_id, staff_id, organisation_id,
           fields, opened_at)
         values (gen_random_uuid(), '${person.id}', '${world.worker.controllerId}', 'disclosure', 'audited', '${disclosureId}',
           gen_random_uuid(), '${receiver}', '{need}', '${at}')`,
      );
    await opened('2026-11-02T07:00:00Z');
    await opened('2026-11-02T08:00:00Z');
    world.db.clock.set('2026-11-02T09:00:00Z');
    const input = { commandId: newId(), personId: person.id, consentId };
    await withdrawConsent.execute(world.db.platform, input, callBy(world.worker));
    const { rows } = await disclosures();
    expect(rows).toMatchObject([
      {
        ...{ consentId, receiverId: receiver, state: 'closed', closedFor: 'withdrawn', openings: 2 },
        firstOpenedAt: '2026-11-02T07:00:00.000Z',
        lastOpenedAt: '2026-11-02T08:00:00.000Z',
        closedAt: '2026-11-02T09:00:00.000Z',
      },
    ]);
    expect((await consents({ decision: 'withdrawn' })).rows).toMatchObject([{ consentId, endedOn: '2026-11-02' }]);
    expect(JSON.stringify(rows)).not.toContain(person.id);
  });

  it('are narrowed, and come in pages, the latest first', async () => {
    const receivers = [await world.knowPartner(), await world.knowPartner()];
    for (const [at, receiver] of receivers.entries()) {
      world.db.clock.set(`2026-11-0${at + 3}T06:00:00Z`);
      await shares((await world.register()).id, receiver);
    }
    const [first, second] = receivers;
    expect((await disclosures()).rows.map(({ receiverId }) => receiverId)).toEqual([second, first]);
    const page = await disclosures({ first: 1 });
    expect((await disclosures({ first: 1, after: page.endCursor })).rows).toMatchObject([{ receiverId: first }]);
    expect((await disclosures({ receiverId: first ?? null })).rows).toHaveLength(1);
    expect((await disclosures({ from: '2026-11-04', until: '2026-11-04' })).rows).toMatchObject([
      { receiverId: second },
    ]);
    expect((await disclosures({ state: 'open' })).rows).toEqual([]);
    const sharing = { purpose: 'sharing' } as const;
    expect((await consents({ ...sharing, receiverId: second ?? null })).rows).toHaveLength(1);
    expect((await consents({ ...sharing, until: '2026-11-03' })).rows).toMatchObject([{ receiverId: first }]);
    const latest = await consents({ ...sharing, first: 1 });
    expect((await consents({ ...sharing, first: 1, after: latest.endCursor })).rows).toMatchObject([
      { receiverId: first },
    ]);
  });

  it('are those of the register, for its data-protection officers alone', async () => {
    const receiver = await world.knowPartner();
    await shares((await world.register()).id, receiver);
    const stranger = world.colleague(['data-protection-officer'], { controllerId: newId() });
    expect([(await consents({}, stranger)).rows, (await disclosures({}, stranger)).rows]).toEqual([[], []]);
    for (const role of ['supervisor', 'protection-officer', 'case-worker', 'administrator'] as const) {
      const other = world.colleague([role]);
      await expect(consents({}, other)).rejects.toThrow('NOT_ALLOWED');
      await expect(disclosures({}, other)).rejects.toThrow('NOT_ALLOWED');
    }
  });
});
