import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { withdrawConsent } from '../consent/withdraw-consent';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { getGivenDisclosures } from './given.queries';

const summary = 'Wages of three months were kept.';

describe('what was agreed to be shared', () => {
  const world = registrationWorld();

  const prepared = async (parts: Parameters<typeof aDisclosure>[2] = {}) => {
    const { id: personId } = await world.register();
    const receiver = await world.knowPartner();
    const input = aDisclosure(personId, receiver, { summary, ...parts });
    const outcome = await prepareDisclosure.execute(world.db.platform, input, callBy(world.worker));
    if (!outcome.ok || !outcome.value.disclosureId) throw new Error('Nothing was prepared');
    const { disclosureId, consentId } = outcome.value;
    return { personId, receiver, disclosureId, consentId };
  };
  const readBy = async (actor: StaffActor, disclosureId: string) => {
    const read = await getGivenDisclosures.execute(world.db.platform, { disclosureIds: [disclosureId] }, callBy(actor));
    return read.ok ? read.value : read.refusal.code;
  };
  const openingsOf = (personId: string) =>
    world.db.query(
      `select staff_id, kind, fields, access_level from registration.opening where person_id = '${personId}'`,
    );

  it('is read back by who may open the person: the summary, the agreed fields, and of the person what is so now', async () => {
    const { personId, disclosureId } = await prepared();
    await world.db.query(`update registration.person set name_script = 'Раҳимзода Гулнора' where id = '${personId}'`);
    const given = {
      disclosureId,
      fields: ['name', 'phone'],
      summary,
      name: { script: 'Раҳимзода Гулнора', latin: null },
      birth: null,
      nationality: null,
      phone: { number: '+992927770101' },
      corridor: null,
    };
    expect(await readBy(world.worker, disclosureId)).toMatchObject([given]);
    expect(await readBy(world.colleague(['intake']), disclosureId)).toMatchObject([given]);
  });

  it('is kept as an opening each time, of these fields', async () => {
    const { personId, disclosureId } = await prepared({ fields: ['name'] });
    await readBy(world.worker, disclosureId);
    expect(await openingsOf(personId)).toEqual([
      { staff_id: world.worker.staffId, kind: 'person', fields: ['name', 'summary'], access_level: 'audited' },
    ]);
  });

  it('is read back when nothing may be read by the receiver any more', async () => {
    const { personId, disclosureId, consentId } = await prepared();
    const taken = { commandId: newId(), personId, consentId };
    await withdrawConsent.execute(world.db.platform, taken, callBy(world.worker));
    expect(await readBy(world.worker, disclosureId)).toMatchObject([{ summary }]);
  });

  it('is nothing to whoever may not open the person, and no opening', async () => {
    const { personId, receiver, disclosureId } = await prepared();
    const elsewhere = { centreId: newId() };
    const others = [
      world.colleague(['case-worker'], elsewhere),
      world.colleague(['administrator', 'programme-manager', 'data-protection-officer']),
      staffWith(['partner-officer'], { controllerId: receiver, organisationId: receiver, centreId: null }),
      staffWith(['case-worker', 'supervisor', 'protection-officer']),
    ];
    for (const other of others) expect(await readBy(other, disclosureId)).toEqual([]);
    expect(await openingsOf(personId)).toEqual([]);
    expect(await readBy(world.worker, newId())).toEqual([]);
  });

  it('is hidden as an opening where its receiver is', async () => {
    const { personId, disclosureId } = await prepared();
    await world.db.query(`update registration.disclosure set access_level = 'protected' where id = '${disclosureId}'`);
    await readBy(world.worker, disclosureId);
    expect(await openingsOf(personId)).toMatchObject([{ access_level: 'protected' }]);
  });
});
