import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { prepareDisclosure } from './consent/prepare-disclosure';
import { recordConsent } from './consent/record-consent';
import { recordContact } from './contact/record-contact';
import { registerPerson } from './registering/register-person';
import { aContact, aDisclosure, gulnora, said } from './registration.fixture';
import { registrationWorld } from './registration.world.fixture';

describe('a command under an id that is taken', () => {
  const world = registrationWorld();
  const reused = { ok: false, refusal: { code: 'COMMAND_REUSED', facts: {} } };

  const others = (): readonly StaffActor[] => [world.colleague(['case-worker']), staffWith(['case-worker'])];

  const consentOf = async (personId: string) => {
    const [consent] = await world.db.query(
      `select id from registration.consent where person_id = '${personId}' limit 1`,
    );
    return String(consent?.['id']);
  };

  it('registers nobody over a person or a contact, of whichever register', async () => {
    const { id } = await world.register();
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(world.worker));
    const { length: told } = await world.db.journalOf(id);
    for (const actor of others()) {
      for (const commandId of [id, contact.ok ? contact.value.id : '']) {
        const result = await registerPerson.execute(world.db.platform, gulnora({ commandId }), callBy(actor));
        expect(result).toEqual(reused);
      }
    }
    expect(await world.db.journalOf(id)).toHaveLength(told);
  });

  it('registers nobody under the id of a consent that was told before, or told twice', async () => {
    const taken = await consentOf((await world.register()).id);
    for (const actor of [world.worker, ...others()]) {
      const input = gulnora({ consents: [{ ...said('care', 'given'), commandId: taken }] });
      expect(await registerPerson.execute(world.db.platform, input, callBy(actor))).toEqual(reused);
      expect(await world.db.journalOf(input.commandId)).toEqual([]);
    }
    const commandId = newId();
    const twice = gulnora({
      consents: [
        { ...said('care', 'given'), commandId },
        { ...said('statistics', 'given'), commandId },
      ],
    });
    expect(await registerPerson.execute(world.db.platform, twice, callBy(world.worker))).toEqual(reused);
  });

  it('records no contact over another or over a person', async () => {
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(world.worker));
    const person = await world.register();
    for (const actor of others()) {
      for (const commandId of [contact.ok ? contact.value.id : '', person.id]) {
        const result = await recordContact.execute(world.db.platform, { ...aContact(), commandId }, callBy(actor));
        expect(result).toEqual(reused);
      }
    }
  });

  it('records no consent and prepares nothing under the id of another consent', async () => {
    const taken = await consentOf((await world.register({}, staffWith(['case-worker']))).id);
    const { id } = await world.register();
    const agency = await world.knowPartner();
    const { length: told } = await world.db.journalOf(id);
    const consent = { personId: id, ...said('follow-up', 'given'), commandId: taken };
    expect(await recordConsent.execute(world.db.platform, consent, callBy(world.worker))).toEqual(reused);
    const sharing = aDisclosure(id, agency, { commandId: taken });
    expect(await prepareDisclosure.execute(world.db.platform, sharing, callBy(world.worker))).toEqual(reused);
    expect(await world.db.journalOf(id)).toHaveLength(told);
  });
});
