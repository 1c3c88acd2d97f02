import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { getContacts } from '../contact/contact.queries';
import { recordContact } from '../contact/record-contact';
import { openingQueries } from '../opening/opening.queries';
import { aContact, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { recordConsent } from './record-consent';
import { withdrawConsent } from './withdraw-consent';

describe('a child whose parent takes care back', () => {
  const world = registrationWorld();
  const byParent = { givenBy: 'parent', relation: 'mother', childAssent: true } as const;
  let contactId: string;
  let child: { readonly id: string };
  let registrar: StaffActor;
  let worker: StaffActor;
  let colleague: StaffActor;

  beforeEach(async () => {
    registrar = world.colleague(['intake']);
    worker = world.colleague(['case-worker']);
    colleague = world.colleague(['intake', 'case-worker', 'supervisor']);
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(colleague));
    contactId = contact.ok ? contact.value.id : '';
    const consents = [{ ...said('care', 'given'), ...byParent }];
    child = await world.register({ birth: { precision: 'year', year: 2012 }, consents, contactId }, registrar);
    const [care] = consents;
    const takesBack = { commandId: newId(), personId: child.id, consentId: care?.commandId ?? '' };
    expect(await withdrawConsent.execute(world.db.platform, takesBack, callBy(worker))).toMatchObject({ ok: true });
  });

  const says = (parts: object = {}, purpose: 'care' | 'statistics' = 'care') =>
    recordConsent.execute(
      world.db.platform,
      { ...said(purpose, 'given'), ...parts, personId: child.id },
      callBy(worker),
    );
  const opened = async (by: StaffActor) => {
    const input = { personId: child.id, reason: null };
    const result = await openingQueries.openPerson.execute(world.db.platform, input, callBy(by));
    return result.ok ? result.value.accessLevel : result.refusal.code;
  };
  const seesContact = async (by: StaffActor) => {
    const found = await getContacts.execute(world.db.platform, { ids: [contactId] }, callBy(by));
    return found.ok && found.value.length > 0;
  };

  it('and who says yes alone is protected the same day, with the contact they were, for those whose they are', async () => {
    expect(await opened(colleague)).toBe('audited');
    expect(await says()).toMatchObject({ ok: true });
    for (const by of [worker, registrar, world.colleague(['protection-officer'])]) {
      expect([await opened(by), await seesContact(by)]).toEqual(['protected', true]);
    }
    expect([await opened(colleague), await seesContact(colleague)]).toEqual(['NOT_FOUND', false]);
  });

  it('is told as protected with the yes, and that best interests are to be looked at', async () => {
    await says();
    const told = await world.db.query(
      `select type, access_level, responsible, data from registration.journal where aggregate_id = '${child.id}'
       order by aggregate_version desc limit 2`,
    );
    const level = { access_level: 'protected' };
    const { staffId: responsible } = worker;
    const data = { contactIds: [contactId], bestInterests: { timeZone: worker.timeZone } };
    expect(told).toMatchObject([
      { type: 'person.protected', responsible, data, ...level },
      { type: 'consent.given', ...level },
    ]);
  });

  it('stays as before where a guardian says yes, or where it is about something else', async () => {
    await says({ ...byParent, givenBy: 'guardian', relation: 'aunt' });
    await says({}, 'statistics');
    expect([await opened(colleague), await seesContact(colleague)]).toEqual(['audited', true]);
  });

  it('stays protected though a parent says yes again', async () => {
    await says();
    await says(byParent);
    expect(await opened(colleague)).toBe('NOT_FOUND');
    expect(await opened(worker)).toBe('protected');
  });
});
