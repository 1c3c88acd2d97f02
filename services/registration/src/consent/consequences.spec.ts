import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { excepting } from '../excepting/excepting.fixture';
import { aDisclosure, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { prepareDisclosure } from './prepare-disclosure';
import { previewWithdrawal } from './preview-withdrawal';
import { withdrawConsent } from './withdraw-consent';

describe('what taking a consent back would bring about', () => {
  const world = registrationWorld();
  const shows = (personId: string, consentId: string, by: StaffActor = world.worker) =>
    previewWithdrawal.execute(world.db.platform, { personId, consentId }, callBy(by));
  const registered = async () => {
    const care = said('care', 'given');
    const statistics = said('statistics', 'given');
    const { id } = await world.register({ consents: [care, statistics] });
    return { id, care: care.commandId, statistics: statistics.commandId };
  };
  const shares = async (personId: string, receiver: string, state: 'prepared' | 'offered' | 'open') => {
    const done = await prepareDisclosure.execute(
      world.db.platform,
      aDisclosure(personId, receiver),
      callBy(world.worker),
    );
    if (!done.ok) throw new Error(done.refusal.code);
    const { consentId, disclosureId } = done.value;
    if (state !== 'prepared')
      await world.db.query(
        `update registration.disclosure set state = '${state}', referral_id = '${newId()}' where id = '${disclosureId}'`,
      );
    return { consentId, disclosureId };
  };

  it('names each view that closes with care, and what becomes of its referral', async () => {
    const { id, care } = await registered();
    const partners = [await world.knowPartner(), await world.knowPartner(), await world.knowPartner()] as const;
    await shares(id, partners[0], 'prepared');
    await shares(id, partners[1], 'offered');
    await shares(id, partners[2], 'open');
    const shown = await shows(id, care);
    expect(shown).toMatchObject({ value: { follows: expect.arrayContaining(['nothing-new-begins']) } });
    const views = shown.ok ? shown.value.views : [];
    expect(views.map(({ receiverId, becomes }) => [receiverId, becomes]).sort()).toEqual(
      [
        [partners[0], 'nothing-was-sent'],
        [partners[1], 'referral-withdrawn'],
        [partners[2], 'service-goes-on'],
      ].sort(),
    );
  });

  it('names, of one receiver, that view only', async () => {
    const { id } = await registered();
    await shares(id, await world.knowPartner(), 'open');
    const { consentId, disclosureId } = await shares(id, await world.knowPartner(), 'offered');
    expect(await shows(id, consentId)).toMatchObject({
      value: { views: [{ id: disclosureId, becomes: 'referral-withdrawn' }] },
    });
  });

  it('is that receivers are asked to delete what they have only where they have something, and what is shared without asking ends too', async () => {
    const { id, care } = await registered();
    const asked = { follows: expect.arrayContaining(['receiver-is-asked-to-delete']) };
    const { consentId } = await shares(id, await world.knowPartner(), 'prepared');
    expect(await shows(id, consentId)).toMatchObject({ value: { follows: [] } });
    expect(await shows(id, care)).not.toMatchObject({ value: asked });
    const hospital = await excepting(world).knowsPartner();
    await excepting(world).applies(id, hospital, world.worker);
    await world.db.query(`update registration.disclosure set state = 'open' where receiver = '${hospital}'`);
    expect(await shows(id, care)).toMatchObject({ value: asked });
    const views = await shows(id, care);
    expect(views.ok && views.value.views.map(({ receiverId }) => receiverId)).toContain(hospital);
  });

  it('of statistics is that published figures stand, and closes nothing', async () => {
    const { id, statistics } = await registered();
    await shares(id, await world.knowPartner(), 'open');
    expect(await shows(id, statistics)).toMatchObject({
      value: { follows: ['in-no-new-figures', 'published-figures-stand'], views: [] },
    });
  });

  it('changes nothing by being shown', async () => {
    const { id, care } = await registered();
    await shares(id, await world.knowPartner(), 'open');
    expect(await shows(id, care)).toEqual(await shows(id, care));
    const taken = { commandId: newId(), personId: id, consentId: care };
    expect((await withdrawConsent.execute(world.db.platform, taken, callBy(world.worker))).ok).toBe(true);
    expect(await shows(id, care)).toMatchObject({ refusal: { code: 'CONSENT_NOT_IN_FORCE' } });
  });

  it('is the same for a colleague whether something is with a hidden receiver or not', async () => {
    const { id, care } = await registered();
    const colleague = world.colleague(['case-worker']);
    const before = await shows(id, care, colleague);
    const shelter = await world.knowPartner();
    await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${shelter}')`);
    const { consentId } = await shares(id, shelter, 'offered');
    expect(await shows(id, care, colleague)).toEqual(before);
    expect(await shows(id, consentId, colleague)).toEqual(await shows(id, newId(), colleague));
    const officer = world.colleague(['protection-officer'], { centreId: newId() });
    expect(await shows(id, care, officer)).toMatchObject({ value: { views: [{ receiverId: shelter }] } });
  });

  it('is shown to nobody who may not take it back', async () => {
    const { id, care } = await registered();
    const elsewhere = world.colleague(['supervisor'], { centreId: newId() });
    expect(await shows(id, care, elsewhere)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await shows(id, care, world.colleague(['data-protection-officer']))).toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    });
  });
});
