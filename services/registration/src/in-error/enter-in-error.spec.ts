import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { identifyContact } from '../contact/identify-contact';
import { registrationWorld } from '../registration.world.fixture';
import { enterInError } from './enter-in-error';
import { erring } from './erring.fixture';

describe('a person who was entered in error', () => {
  const world = registrationWorld();
  const desk = erring(world);
  const name = { script: 'Зафарова Мадина', latin: null };
  let intake: StaffActor;
  let supervisor: StaffActor;
  let person: { readonly id: string; readonly reference: string };

  beforeEach(async () => {
    intake = world.colleague(['intake']);
    supervisor = world.colleague(['supervisor']);
    person = await world.register({ name });
  });

  const told = async (id = person.id) => (await world.db.journalOf(id)).map((event) => event['type']);
  const errorOf = async (id = person.id) => (await desk.found(id, supervisor))?.id ?? '';

  it('is in no search, list, record or timeline, is kept, and is there again once that is taken back', async () => {
    const seen = async () => [
      await desk.finds('Зафарова', world.worker),
      await desk.finds(person.reference, world.worker),
      await desk.finds('+992 92 777 0101', world.worker),
      await desk.lines(person.id, world.worker),
      (await desk.opened(person.id, world.worker))?.id,
    ];
    const there = [[person.id], [person.id], [person.id], [person.id], person.id];
    expect(await seen()).toEqual(there);
    expect(await desk.enters('person', person.id, intake)).toBe('done');
    expect(await seen()).toEqual([[], [], [], [], undefined]);
    expect(await desk.timeline(person.id, world.worker)).toEqual([]);
    expect(await told()).toEqual(expect.arrayContaining(['person.registered', 'person.entered-in-error']));
    expect(await desk.takesBack(await errorOf(), supervisor)).toBe('done');
    expect(await seen()).toEqual(there);
    expect(await desk.timeline(person.id, world.worker)).toEqual(
      expect.arrayContaining(['person.error-taken-back', 'person.entered-in-error']),
    );
  });

  it('is marked once, by the same command and by two at once', async () => {
    const input = {
      commandId: newId(),
      kind: 'person',
      entryId: person.id,
      because: 'test-entry',
      note: null,
    } as const;
    const enter = () => enterInError.execute(world.db.platform, input, callBy(intake));
    expect(await enter()).toEqual(await enter());
    const other = await world.register({ name });
    const both = await Promise.all([1, 2].map(() => desk.enters('person', other.id, intake)));
    expect(both.sort()).toEqual(['NOT_FOUND', 'done']);
    expect(await desk.listed(supervisor)).toHaveLength(2);
  });

  it('is refused while something is asked for her, and taken once it is closed', async () => {
    await desk.hears(person.id, 'open');
    expect(await desk.enters('person', person.id, intake)).toBe('REQUEST_OPEN');
    expect((await desk.opened(person.id, world.worker))?.id).toBe(person.id);
    await world.db.query(`update registration.known_request set open = false where subject_id = '${person.id}'`);
    expect(await desk.enters('person', person.id, intake)).toBe('done');
  });

  it('with a hidden request is as one with none for who may not know of it, and protection officers see it', async () => {
    const officer = world.colleague(['protection-officer']);
    await desk.hears(person.id, 'open', 'protected');
    expect(await desk.enters('person', person.id, officer)).toBe('REQUEST_OPEN');
    expect(await desk.listed(officer)).toEqual([]);
    expect(await desk.enters('person', person.id, intake)).toBe('done');
    expect(await desk.listed(officer)).toMatchObject([
      { entryId: person.id, may: ['review-error', 'take-back-error'] },
    ]);
  });

  it('shares nothing any more, also after that is taken back', async () => {
    const partner = await world.knowPartner();
    const shared = await desk.shares(person.id, partner, world.worker);
    const open = await desk.shares(person.id, partner, world.worker);
    await world.db.query(
      `update registration.disclosure set state = 'open', referral_id = '${newId()}' where id = '${open.id}'`,
    );
    await desk.enters('person', person.id, intake);
    for (const { id } of [shared, open]) expect(await desk.disclosed(id)).toBe('withdrawn');
    expect((await told()).filter((type) => type === 'disclosure.closed')).toHaveLength(2);
    await desk.takesBack(await errorOf(), supervisor);
    for (const { id } of [shared, open]) expect(await desk.disclosed(id)).toBe('withdrawn');
  });

  it('is looked at by somebody else, who alone is offered it', async () => {
    const other = world.colleague(['supervisor']);
    const because = { because: 'other', note: 'canary-note' } as const;
    expect(await desk.enters('person', person.id, supervisor, { ...because, note: null })).toBe('INVALID_INPUT');
    await desk.enters('person', person.id, supervisor, because);
    const [row] = await desk.listed(supervisor);
    expect(row).toMatchObject({ name, reference: person.reference, note: 'canary-note', may: ['take-back-error'] });
    expect(await desk.reviews(row?.id ?? '', supervisor)).toBe('SECOND_HOLDER_NEEDED');
    expect(await desk.reviews(row?.id ?? '', world.worker)).toBe('NOT_ALLOWED');
    expect(await desk.reviews(row?.id ?? '', world.colleague(['supervisor'], { centreId: newId() }))).toBe('NOT_FOUND');
    expect(await desk.reviews(row?.id ?? '', other)).toBe('done');
    expect(await desk.listed(other)).toEqual([]);
    expect(await desk.listed(other, false)).toMatchObject([{ reviewedById: other.staffId, may: ['take-back-error'] }]);
    expect(JSON.stringify(await world.db.journalOf(person.id))).not.toContain('canary-note');
  });

  it('that is protected is there for protection officers only', async () => {
    const officer = world.colleague(['protection-officer']);
    const child = await world.register({ birth: { precision: 'year', year: 2016 } }, intake);
    expect(await desk.enters('person', child.id, world.worker)).toBe('NOT_FOUND');
    expect(await desk.enters('person', child.id, intake)).toBe('done');
    expect([await desk.listed(supervisor), await desk.found(child.id, supervisor)]).toEqual([[], undefined]);
    const [row] = await desk.listed(officer);
    expect(row).toMatchObject({ entryId: child.id, kind: 'person' });
    expect(await desk.takesBack(row?.id ?? '', supervisor)).toBe('NOT_FOUND');
    expect(await desk.takesBack(row?.id ?? '', officer)).toBe('done');
    expect((await desk.opened(child.id, officer))?.accessLevel).toBe('protected');
  });

  it('of another register is nobody', async () => {
    const stranger = world.colleague(['supervisor'], { controllerId: newId() });
    expect(await desk.enters('person', person.id, stranger)).toBe('NOT_FOUND');
    await desk.enters('person', person.id, intake);
    expect(await desk.takesBack(await errorOf(), stranger)).toBe('NOT_FOUND');
    expect([await desk.listed(stranger), await desk.found(person.id, stranger)]).toEqual([[], undefined]);
  });

  it('leaves the contact she was without a name, who may turn out to be somebody else', async () => {
    const contactId = await desk.recordsContact(intake);
    const twice = await world.register({ contactId });
    expect((await desk.contact(contactId, intake))?.personId).toBe(twice.id);
    await desk.enters('person', twice.id, intake, { because: 'registered-twice' });
    expect(await desk.contact(contactId, intake)).toMatchObject({ id: contactId, personId: null });
    const input = { commandId: newId(), contactId, personId: person.id };
    expect((await identifyContact.execute(world.db.platform, input, callBy(intake))).ok).toBe(true);
    expect((await desk.contact(contactId, intake))?.personId).toBe(person.id);
  });
});

describe('a contact that was entered in error', () => {
  const world = registrationWorld();
  const desk = erring(world);

  it('is in no list and on no person, and is there again once that is taken back', async () => {
    const supervisor = world.colleague(['supervisor']);
    const contactId = await desk.recordsContact(world.worker);
    const person = await world.register({ contactId });
    const seen = async () => [
      (await desk.contact(contactId, world.worker))?.may,
      (await desk.opened(person.id, world.worker))?.contactIds,
    ];
    expect(await seen()).toEqual([['correct', 'enter-in-error'], [contactId]]);
    await desk.hears(contactId, 'open');
    expect(await desk.enters('contact', contactId, world.worker)).toBe('REQUEST_OPEN');
    await world.db.query(`update registration.known_request set open = false where subject_id = '${contactId}'`);
    expect(await desk.enters('contact', contactId, world.worker)).toBe('done');
    expect(await seen()).toEqual([undefined, []]);
    const [row] = await desk.listed(supervisor);
    expect(row).toMatchObject({ kind: 'contact', name: null, contactId, personId: null });
    expect(await desk.takesBack(row?.id ?? '', supervisor)).toBe('done');
    expect(await seen()).toEqual([['correct', 'enter-in-error'], [contactId]]);
  });
});
