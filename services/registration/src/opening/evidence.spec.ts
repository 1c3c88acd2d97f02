import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { createHash } from 'node:crypto';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { recordConsent } from '../consent/record-consent';
import { enterInError } from '../in-error/enter-in-error';
import { aDisclosure, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { getConsentEvidence } from './evidence.queries';

describe('a yes or no as it was said', () => {
  const world = registrationWorld();
  const reads = (personId: string, consentId: string, by: StaffActor = world.worker) =>
    getConsentEvidence.execute(world.db.platform, { personId, consentId }, callBy(by));
  const shared = async (personId: string, receiver: string): Promise<string> => {
    const input = aDisclosure(personId, receiver, { fields: ['name'] });
    const named = { centre: 'MRC Khujand', receiver: 'Sogd Legal Aid', country: null };
    const manner = { mode: 'thumbprint' as const, witness: 'Zafar', witnessRole: 'interpreter' as const };
    const consent = { ...input.consent, wordingId: 'sharing-2026-12', named, ...manner };
    const done = await prepareDisclosure.execute(world.db.platform, { ...input, consent }, callBy(world.worker));
    if (!done.ok) throw new Error(done.refusal.code);
    return done.value.consentId;
  };

  it('is read with the words as they were shown, their hash, and how it was said', async () => {
    const { id, reference } = await world.register();
    const consentId = await shared(id, await world.knowPartner());
    const read = await reads(id, consentId);
    expect(read).toMatchObject({
      value: {
        ...{ id: consentId, reference, purpose: 'sharing', decision: 'given', fields: ['name'], mayBePrinted: true },
        ...{ mode: 'thumbprint', witness: 'Zafar', witnessRole: 'interpreter', wordingLanguage: 'tg' },
      },
    });
    const { text, hash } = read.ok ? read.value : { text: null, hash: '' };
    expect(text).toContain('Sogd Legal Aid');
    expect(
      createHash('sha256')
        .update(text ?? '')
        .digest('hex'),
    ).toBe(hash);
  });

  it('of words that named nobody is read with those words', async () => {
    const { id } = await world.register();
    const commandId = newId();
    const no = { ...said('research', 'refused'), commandId, personId: id };
    await recordConsent.execute(world.db.platform, no, callBy(world.worker));
    await world.db.query(`update registration.consent set wording_text = null where id = '${commandId}'`);
    expect(await reads(id, commandId)).toMatchObject({ value: { decision: 'refused', text: /таҳқиқот/u } });
  });

  it('is an opening of the record', async () => {
    const { id } = await world.register();
    const consentId = await shared(id, await world.knowPartner());
    await reads(id, consentId);
    expect(
      await world.db.query(`select fields, staff_id, access_level from registration.opening where person_id = '${id}'`),
    ).toEqual([{ fields: ['consent'], staff_id: world.worker.staffId, access_level: 'audited' }]);
  });

  it('for a hidden receiver is there for who holds it and protection officers, never on paper, and for others as if it were not', async () => {
    const { id } = await world.register();
    const shelter = await world.knowPartner();
    await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${shelter}')`);
    const consentId = await shared(id, shelter);
    for (const by of [world.worker, world.colleague(['protection-officer'], { centreId: newId() })])
      expect(await reads(id, consentId, by)).toMatchObject({ value: { mayBePrinted: false } });
    const colleague = world.colleague(['case-worker']);
    expect(await reads(id, consentId, colleague)).toEqual(await reads(id, newId(), colleague));
    expect(
      await world.db.query(`select distinct access_level from registration.opening where person_id = '${id}'`),
    ).toEqual([{ access_level: 'protected' }]);
  });

  it('of a protected person is not printed, and of somebody else there is none', async () => {
    const { id } = await world.register();
    const other = await world.register();
    const consentId = await shared(id, await world.knowPartner());
    expect(await reads(other.id, consentId)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    await world.protect(id);
    expect(await reads(id, consentId)).toMatchObject({ value: { mayBePrinted: false } });
    expect(await reads(id, consentId, world.colleague(['supervisor']))).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });

  it('that was entered in error is none', async () => {
    const { id } = await world.register();
    const entryId = await shared(id, await world.knowPartner());
    const error = { commandId: newId(), kind: 'consent' as const, entryId, because: 'test-entry' as const, note: null };
    await enterInError.execute(world.db.platform, error, callBy(world.worker));
    expect(await reads(id, entryId)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it.each([
    ['intake', true],
    ['case-worker', true],
    ['supervisor', true],
    ['partner-officer', false],
    ['data-protection-officer', false],
    ['administrator', false],
  ] as const)('is read by %s: %s', async (role, may) => {
    const { id } = await world.register();
    const consentId = await shared(id, await world.knowPartner());
    expect((await reads(id, consentId, world.colleague([role]))).ok).toBe(may);
  });
});
