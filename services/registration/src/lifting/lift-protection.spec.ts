import type { StaffActor } from '@mrc/access';
import type { CallInput, liftProtection as contract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { recordConsent } from '../consent/record-consent';
import { getContacts } from '../contact/contact.queries';
import { recordContact } from '../contact/record-contact';
import { openingQueries } from '../opening/opening.queries';
import { aContact, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { findPersons } from '../search/search.queries';
import { registrationTimeline } from '../timeline/timeline.queries';
import { liftProtection } from './lift-protection';

describe('a boy who was registered alone by a slip', () => {
  const world = registrationWorld();
  const byMother = { givenBy: 'parent', relation: 'mother', childAssent: true } as const;
  const name = { script: 'Сафаров Далер', latin: null };
  let contactId: string;
  let boy: { readonly id: string; readonly reference: string };
  let registrar: StaffActor;
  let worker: StaffActor;
  let officer: StaffActor;

  beforeEach(async () => {
    registrar = world.colleague(['intake']);
    worker = world.colleague(['case-worker']);
    officer = world.colleague(['protection-officer']);
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(registrar));
    contactId = contact.ok ? contact.value.id : '';
    const consents = [said('care', 'given')];
    boy = await world.register(
      { birth: { precision: 'year', year: 2016 }, name, phone: null, consents, contactId },
      registrar,
    );
  });

  const says = (parts: object, by = registrar) =>
    recordConsent.execute(world.db.platform, { ...said('care', 'given'), ...parts, personId: boy.id }, callBy(by));
  const lift = async (parts: Partial<CallInput<typeof contract>> = {}, by = officer) => {
    const input = {
      commandId: newId(),
      personId: boy.id,
      because: 'answered-for',
      birth: null,
      note: null,
      ...parts,
    } as const;
    const result = await liftProtection.execute(world.db.platform, input, callBy(by));
    return result.ok ? 'lifted' : result.refusal.code;
  };
  const finds = async (terms: string, by = worker) => {
    const input = { terms, birthYear: null, nationality: null };
    const result = await findPersons.execute(world.db.platform, input, callBy(by));
    return result.ok ? result.value.found.map(({ id }) => id) : [];
  };
  const opened = async (by: StaffActor) => {
    const result = await openingQueries.openPerson.execute(
      world.db.platform,
      { personId: boy.id, reason: null },
      callBy(by),
    );
    return result.ok ? result.value : undefined;
  };
  const lines = async (by: StaffActor) => {
    const page = { subjectIds: [boy.id], first: 20, after: null };
    const timeline = await registrationTimeline.execute(world.db.platform, page, callBy(by));
    return timeline.ok ? timeline.value.rows : [];
  };
  const seesContact = async (by: StaffActor) => {
    const found = await getContacts.execute(world.db.platform, { ids: [contactId] }, callBy(by));
    return found.ok && found.value.length > 0;
  };

  it('is found by nobody else until a guardian’s word is there and a protection officer says he needs no protection, and by the whole centre then', async () => {
    expect([await finds('Сафаров'), await finds(boy.reference), await seesContact(worker)]).toEqual([[], [], false]);
    expect(await lift()).toBe('GUARDIAN_CONSENT_NEEDED');
    await says(byMother);
    expect(await opened(worker)).toBeUndefined();
    expect((await opened(officer))?.may).toContain('lift-protection');
    expect(await lift()).toBe('lifted');
    expect([await finds('Сафаров'), await finds(boy.reference), await seesContact(worker)]).toEqual([
      [boy.id],
      [boy.id],
      true,
    ]);
    expect(await opened(worker)).toMatchObject({ accessLevel: 'audited', contactIds: [contactId] });
    expect((await opened(officer))?.may).not.toContain('lift-protection');
  });

  it('has his whole timeline then, with who said so, when and why', async () => {
    await says(byMother);
    expect(await lines(worker)).toEqual([]);
    await lift();
    const seen = await lines(worker);
    expect(seen).toEqual(await lines(officer));
    expect(seen.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['person.registered', 'consent.given', 'person.protection-lifted']),
    );
    expect(seen.find(({ type }) => type === 'person.protection-lifted')).toMatchObject({
      staffId: officer.staffId,
      occurredOn: '2026-11-02',
      facts: { because: 'answered-for' },
    });
  });

  it('is told as everybody, with the contacts he was, a closed code and nothing that was written', async () => {
    await says(byMother);
    expect(await lift({ because: 'other', note: 'Her aunt signs for him.' })).toBe('lifted');
    const told = await world.db.query(
      `select type, access_level, data from registration.journal where aggregate_id = '${boy.id}' order by aggregate_version desc limit 1`,
    );
    const data = { contactIds: [contactId], because: 'other' };
    expect(told).toEqual([{ type: 'person.protection-lifted', access_level: 'audited', data }]);
    expect([(await opened(officer))?.liftingNote, (await opened(worker))?.liftingNote]).toEqual([
      'Her aunt signs for him.',
      null,
    ]);
    expect(
      await world.db.query(
        `select was, becomes, because, note, corrected_by from registration.correction where person_id = '${boy.id}'`,
      ),
    ).toEqual([
      {
        was: { accessLevel: 'protected' },
        becomes: { accessLevel: 'audited' },
        because: 'other',
        note: 'Her aunt signs for him.',
        corrected_by: officer.staffId,
      },
    ]);
  });

  it('is for protection officers of the register to say, with a note where the reason is another', async () => {
    await says(byMother);
    expect(await lift({ because: 'other' })).toBe('INVALID_INPUT');
    expect(await lift({}, worker)).toBe('NOT_ALLOWED');
    expect(await lift({}, { ...officer, controllerId: newId() })).toBe('NOT_FOUND');
    expect(await lift({}, { ...officer, staffId: registrar.staffId })).toBe('SECOND_HOLDER_NEEDED');
  });

  it('and who is an adult is found by the year that is right', async () => {
    expect(await lift({ because: 'is-adult', birth: { precision: 'year', year: 1990 } })).toBe('lifted');
    const away = world.colleague(['case-worker'], { centreId: newId() });
    const found = async (birthYear: number) => {
      const input = { terms: 'Сафаров Далер', birthYear, nationality: null };
      const result = await findPersons.execute(world.db.platform, input, callBy(away));
      return result.ok ? result.value.found.map(({ id }) => id) : result.refusal.code;
    };
    expect([await found(1990), await found(2016)]).toEqual([[boy.id], []]);
    expect(await opened(worker)).toMatchObject({ birth: { precision: 'year', year: 1990 }, ageBand: '35-44' });
    const age = (await world.db.journalOf(boy.id)).find(({ type }) => type === 'person.age-band-changed');
    expect(age).toMatchObject({ data: { ageBand: '35-44', from: '2026-11-02' } });
  });

  it('goes up again whole once he says yes to care alone, for who heard it', async () => {
    await says(byMother);
    await lift();
    const again = world.colleague(['intake', 'case-worker']);
    await says({}, again);
    expect(await opened(worker)).toBeUndefined();
    expect([await finds('Сафаров'), await seesContact(worker), await lines(worker)]).toEqual([[], false, []]);
    expect(await opened(again)).toMatchObject({ accessLevel: 'protected' });
  });
});
