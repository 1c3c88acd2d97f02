import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { openingQueries } from '../opening/opening.queries';
import { aDisclosure, said, telling } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { prepareDisclosure } from './prepare-disclosure';
import { recordConsent } from './record-consent';
import { withdrawConsent } from './withdraw-consent';

describe('care that was taken back', () => {
  const world = registrationWorld();

  const prepare = async (personId: string, parts: Parameters<typeof aDisclosure>[2] = {}) =>
    prepareDisclosure.execute(
      world.db.platform,
      aDisclosure(personId, await world.knowPartner(), parts),
      callBy(world.worker),
    );
  const say = (personId: string, decision: 'given' | 'refused') =>
    recordConsent.execute(world.db.platform, { personId, ...said('care', decision) }, callBy(world.worker));
  const takeBack = async (personId: string) => {
    const [consent] = await world.db.query(
      `select id from registration.consent
       where person_id = '${personId}' and purpose = 'care' and decision = 'given' order by recorded_at limit 1`,
    );
    const input = { commandId: newId(), personId, consentId: String(consent?.['id']) };
    return withdrawConsent.execute(world.db.platform, input, callBy(world.worker));
  };
  const open = async (personId: string) => {
    const opened = await openingQueries.openPerson.execute(
      world.db.platform,
      { personId, reason: null },
      callBy(world.worker),
    );
    return opened.ok && { agrees: opened.value.agreesToCare, offered: opened.value.may.includes('prepare-disclosure') };
  };
  const careNeeded = { ok: false, refusal: { code: 'CONSENT_NEEDED', facts: { purpose: 'care' } } };

  it.each([
    ['taken back', takeBack],
    ['refused later', (personId: string) => say(personId, 'refused')],
  ] as const)('%s lets nothing more be prepared until she agrees again', async (_how, end) => {
    const { id } = await world.register();
    expect(await open(id)).toEqual({ agrees: true, offered: true });
    expect((await end(id)).ok).toBe(true);
    expect(await prepare(id)).toMatchObject(careNeeded);
    expect(await open(id)).toEqual({ agrees: false, offered: false });
    expect((await say(id, 'given')).ok).toBe(true);
    expect((await prepare(id)).ok).toBe(true);
    expect(await open(id)).toEqual({ agrees: true, offered: true });
  });

  it('takes a no to sharing all the same', async () => {
    const { id } = await world.register();
    await takeBack(id);
    const no = { decision: 'refused' as const, ...telling('sharing-2026-11') };
    expect(await prepare(id, { fields: [], consent: no })).toMatchObject({ ok: true, value: { disclosureId: null } });
  });
});
