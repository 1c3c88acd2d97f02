import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { aContact } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { identifyContact } from './identify-contact';
import { recordContact } from './record-contact';

describe('a contact', () => {
  const world = registrationWorld();

  it('becomes a person once and is not told twice', async () => {
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(world.worker));
    const contactId = contact.ok ? contact.value.id : '';
    const person = await world.register({ contactId });
    const types = (await world.db.journalOf(contactId)).map((event) => event['type']);
    expect(types).toEqual(['contact.recorded', 'contact.identified']);
    const again = { commandId: newId(), contactId, personId: person.id };
    expect(await identifyContact.execute(world.db.platform, again, callBy(world.worker))).toMatchObject({
      refusal: { code: 'CONTACT_ALREADY_IDENTIFIED' },
    });
  });

  it('of another register is not there', async () => {
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(staffWith(['intake'])));
    const person = await world.register();
    const link = { commandId: newId(), contactId: contact.ok ? contact.value.id : '', personId: person.id };
    expect(await identifyContact.execute(world.db.platform, link, callBy(world.worker))).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });
});
