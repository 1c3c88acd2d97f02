import type { StaffActor } from '@mrc/access';
import { noFacts } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { getContacts } from '../contact/contact.queries';
import { recordContact } from '../contact/record-contact';
import { aContact } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { correcting } from './correcting.fixture';

describe('a contact that is put right', () => {
  const world = registrationWorld();
  const { putsRight, historyOfContact, undoes, reviews, decides, toLookAt } = correcting(world);
  const topic = { from: 'legal', to: 'health' } as const;
  let id: string;
  let intake: StaffActor;
  let supervisor: StaffActor;
  let officer: StaffActor;

  const sees = async (by: StaffActor) => {
    const found = await getContacts.execute(world.db.platform, { ids: [id] }, callBy(by));
    return found.ok ? found.value[0] : undefined;
  };
  const told = async () =>
    (await world.db.journalOf(id)).filter(({ type }) => type === 'contact.corrected').map(({ data }) => data);

  beforeEach(async () => {
    intake = world.colleague(['intake']);
    supervisor = world.colleague(['supervisor']);
    officer = world.colleague(['protection-officer'], { centreId: null });
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(intake));
    if (!contact.ok) throw new Error(contact.refusal.code);
    ({ id } = contact.value);
  });

  it('holds what is right at once, tells the field and its new code only, and keeps what it was, why and by whom', async () => {
    const commandId = newId();
    expect(await putsRight(id, { commandId, topic, note: 'She spoke of her leg.' }, intake)).toBe('done');
    expect(await sees(intake)).toMatchObject({ topic: 'health', may: ['correct', 'enter-in-error'] });
    expect(await told()).toMatchObject([{ fields: ['topic'], now: { topic: 'health' }, from: '2026-11-02' }]);
    expect(JSON.stringify(await told())).not.toMatch(/leg/u);
    expect(await historyOfContact(id, supervisor)).toMatchObject([
      {
        ...{ id: commandId, state: 'applied', because: 'misheard', note: 'She spoke of her leg.' },
        ...{ fields: ['topic'], staffId: intake.staffId, may: ['review', 'undo'] },
        from: { ...noFacts, topic: 'legal' },
        to: { ...noFacts, topic: 'health' },
      },
    ]);
  });

  it('may hold another answer in every field', async () => {
    const { channel, language, sex, ageBand, stage } = aContact();
    const changes = {
      channel: { from: channel, to: 'phone' },
      language: { from: language, to: 'hy' },
      sex: { from: sex, to: 'another' },
      ageBand: { from: ageBand, to: '60+' },
      stage: { from: stage, to: null },
      topic,
    } as const;
    expect(await putsRight(id, changes, intake)).toBe('done');
    expect(await sees(intake)).toMatchObject({
      ...{ channel: 'phone', language: 'hy', sex: 'another', ageBand: '60+', stage: null, topic: 'health' },
    });
    expect((await historyOfContact(id, intake))[0]?.fields.toSorted()).toEqual([
      'age-band',
      'channel',
      'language',
      'sex',
      'stage',
      'topic',
    ]);
  });

  it('is written once for each command', async () => {
    const commandId = newId();
    for (const _time of [1, 2]) expect(await putsRight(id, { commandId, topic }, intake)).toBe('done');
    expect(await told()).toHaveLength(1);
  });

  it('is refused where somebody was quicker, where nothing is different, and for another reason without a note', async () => {
    expect(await putsRight(id, { topic: { from: 'work', to: 'health' } }, intake)).toBe('CHANGED_MEANWHILE');
    expect(await putsRight(id, { topic: { from: 'legal', to: 'legal' } }, intake)).toBe('INVALID_INPUT');
    expect(await putsRight(id, {}, intake)).toBe('INVALID_INPUT');
    expect(await putsRight(id, { topic, because: 'other' }, intake)).toBe('INVALID_INPUT');
    expect(await told()).toEqual([]);
    expect(await historyOfContact(id, intake)).toEqual([]);
  });

  it('is put back where it still stands, and both stay in the history', async () => {
    const commandId = newId();
    await putsRight(id, { commandId, topic }, intake);
    world.db.clock.set('2026-11-02T07:00:00Z');
    expect(await undoes(commandId, supervisor)).toBe('applied');
    expect(await sees(intake)).toMatchObject({ topic: 'legal' });
    expect((await historyOfContact(id, intake)).map(({ state, because }) => [state, because])).toEqual([
      ['applied', 'undone'],
      ['undone', 'misheard'],
    ]);
    expect(await undoes(commandId, supervisor)).toBe('CORRECTION_STATE_FORBIDS');
    world.db.clock.set('2026-11-02T08:00:00Z');
    await putsRight(id, { topic: { from: 'legal', to: 'work' } }, intake);
    const [, undoing] = await historyOfContact(id, intake);
    expect(await undoes(undoing?.id ?? '', supervisor)).toBe('CHANGED_MEANWHILE');
  });

  it('is looked at once, by a supervisor of the centre who did not correct it', async () => {
    const commandId = newId();
    await putsRight(id, { commandId, topic }, supervisor);
    const other = world.colleague(['supervisor']);
    expect(await toLookAt(supervisor)).toEqual([]);
    expect(await toLookAt(world.colleague(['supervisor'], { centreId: newId() }))).toEqual([]);
    expect(await toLookAt(officer)).toEqual([]);
    expect(await toLookAt(other)).toMatchObject([
      { id: commandId, person: null, contact: { id }, fields: ['topic'], may: ['review', 'undo'] },
    ]);
    expect(await reviews(commandId, supervisor)).toBe('SECOND_HOLDER_NEEDED');
    expect(await reviews(commandId, intake)).toBe('NOT_ALLOWED');
    expect(await reviews(commandId, other)).toBe('done');
    expect(await reviews(commandId, other)).toBe('CORRECTION_STATE_FORBIDS');
    expect(await toLookAt(other)).toEqual([]);
    expect(await decides(commandId, 'decline', supervisor)).toBe('CORRECTION_STATE_FORBIDS');
  });

  it('of another centre, and one that never was, answer alike', async () => {
    const elsewhere = world.colleague(['intake', 'supervisor'], { centreId: newId() });
    const commandId = newId();
    await putsRight(id, { commandId, topic }, intake);
    for (const [contactId, correctionId] of [
      [id, commandId],
      [newId(), newId()],
    ] as const) {
      expect(await putsRight(contactId, { topic }, elsewhere)).toBe('NOT_FOUND');
      expect(await historyOfContact(contactId, elsewhere)).toEqual([]);
      expect(await undoes(correctionId, elsewhere)).toBe('NOT_FOUND');
      expect(await reviews(correctionId, elsewhere)).toBe('NOT_FOUND');
    }
  });

  it('that turned out to be a child alone is put right and looked at by those who see the child', async () => {
    const birth = { precision: 'year', year: 2012 } as const;
    const [before, after] = [newId(), newId()];
    await putsRight(id, { commandId: before, topic }, intake);
    await world.register({ birth, contactId: id }, world.worker);
    expect(await putsRight(id, { topic: { from: 'health', to: 'work' } }, intake)).toBe('NOT_FOUND');
    expect(await toLookAt(supervisor)).toEqual([]);
    expect(await undoes(before, intake)).toBe('NOT_FOUND');
    const right = { commandId: after, topic: { from: 'health', to: 'work' } } as const;
    expect(await putsRight(id, right, world.worker)).toBe('done');
    expect((await toLookAt(officer)).map((row) => row.id).toSorted()).toEqual([before, after].toSorted());
    expect(await reviews(after, supervisor)).toBe('NOT_FOUND');
    expect(await reviews(after, officer)).toBe('done');
  });
});
