import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { identifyContact } from '../contact/identify-contact';
import { recordContact } from '../contact/record-contact';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { correcting } from '../correcting/correcting.fixture';
import { excepting } from '../excepting/excepting.fixture';
import { keeping } from '../household/keeping.fixture';
import { keepingPapers } from '../identity-document/papers.fixture';
import { erring } from '../in-error/erring.fixture';
import { merging } from '../merging/merging.fixture';
import { aContact, aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { eraseAgain } from './erase-again';
import { erasing } from './erasing.fixture';

/** Where an id may still stand: who was erased, how far events came, and the journal, whose entries have no data. */
const evidence = ['command', 'erased_subject', 'erasure', 'journal'];

describe('erasing a person', () => {
  const world = registrationWorld();
  const { agrees, asks, finds, holding, keeps, lines, list, opened, seen, takesBack, timeline } = erasing(world);
  const dataOfficer = () => world.colleague(['data-protection-officer'], { centreId: null });
  const officer = () => world.colleague(['protection-officer']);

  const erase = async (personId: string) => {
    const erasure = await asks(personId, world.worker);
    expect(await agrees(erasure, dataOfficer())).toBe('asked');
    expect(await agrees(erasure, officer())).toBe('erased');
    return erasure;
  };

  it('needs two words, of a data-protection officer and a protection officer, neither of who wrote it down', async () => {
    const { id } = await world.register();
    const both = world.colleague(['protection-officer', 'case-worker', 'data-protection-officer']);
    const erasure = await asks(id, both);
    expect(await agrees(erasure, both)).toBe('SECOND_HOLDER_NEEDED');
    const first = dataOfficer();
    expect(await agrees(erasure, first)).toBe('asked');
    expect(await agrees(erasure, first)).toBe('SECOND_HOLDER_NEEDED');
    expect(await agrees(erasure, dataOfficer())).toBe('SECOND_HOLDER_NEEDED');
    expect(await seen(erasure, first)).toMatchObject({
      agreedAs: 'data-protection-officer',
      waitsFor: ['protection-officer'],
      may: ['keep'],
    });
    expect(await lines(id, world.worker)).toEqual([id]);
    expect(await agrees(erasure, officer())).toBe('erased');
    expect(await lines(id, world.worker)).toEqual([]);
  });

  it('leaves nothing of her in any table, but ids, days, codes, roles and digests', async () => {
    const { id, reference } = await world.register({ name: { script: 'Шарипова Насиба', latin: null } });
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(world.worker));
    const contactId = contact.ok ? contact.value.id : '';
    await identifyContact.execute(
      world.db.platform,
      { commandId: newId(), contactId, personId: id },
      callBy(world.worker),
    );
    const other = (await world.register({ name: { script: 'Холмуродова Зебо', latin: null }, phone: null })).id;
    const { decides, merges, pairOf } = merging(world);
    const pair = await pairOf(id, other);
    const supervisor = world.colleague(['supervisor']);
    await decides(pair, supervisor);
    expect(await merges(pair, id, supervisor)).toBe('merged');
    await keepingPapers(world).records(id, world.worker);
    await keeping(world).adds(id, world.worker);
    await erring(world).recordsContact(world.worker);
    const partner = await world.knowPartner();
    await prepareDisclosure.execute(world.db.platform, aDisclosure(id, partner), callBy(world.worker));
    await excepting(world).asks(id, await excepting(world).knowsPartner(), world.worker);
    const { input, says } = correcting(world);
    await says(input(id, { relation: { from: 'migrant', to: 'family-member' } }), world.worker);
    await says(input(id, { sex: { from: 'female', to: 'another' } }), world.worker);
    await opened(id, world.worker);
    const before = await holding(id, other, contactId, reference, 'Насиба');
    expect(before).toEqual(
      expect.arrayContaining([
        'person',
        'contact',
        'consent',
        'disclosure',
        'identity_document',
        'household_member',
        'sharing_exception',
        'correction',
        'opening',
        'match_key',
        'person_merge',
        'duplicate_pair',
      ]),
    );
    const erasure = await erase(id);
    const after = await holding(id, other, contactId, reference, 'Насиба', 'Холмуродова');
    expect(after.filter((table) => !evidence.includes(table))).toEqual([]);
    const kept = await world.db.query(
      `select type from registration.journal where subject_id in ('${id}', '${other}', '${contactId}')
       and (data::text <> '{}' or salt is not null and data::text <> '{}')`,
    );
    expect(kept).toEqual([]);
    expect(await seen(erasure, dataOfficer())).toMatchObject({
      state: 'erased',
      personId: null,
      reference: null,
      decidedAs: 'protection-officer',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      may: [],
    });
    const told = await world.db.query(
      `select aggregate_id as id from registration.journal where type in ('person.erased', 'contact.erased')
       and aggregate_id in ('${id}', '${other}', '${contactId}') order by 1`,
    );
    expect(told.map((row) => row['id'])).toEqual([id, other, contactId].sort());
  });

  it('is as if nobody had been there, for search, card and timeline', async () => {
    const { id, reference } = await world.register();
    await erase(id);
    expect(await finds('Раҳимова Гулнора', world.worker)).toEqual([]);
    expect(await finds(reference, world.worker)).toEqual([]);
    expect(await opened(id, world.worker)).toBeUndefined();
    expect(await timeline(id, world.worker)).toEqual([]);
    expect(await asks(id, world.worker)).toBe('NOT_FOUND');
  });

  it('waits while a request is open, and tells nobody of one that they may not know of', async () => {
    const { id } = await world.register();
    const erasure = await asks(id, world.worker);
    await world.db.query(
      `insert into registration.known_request (id, controller, jurisdiction, centre, access_level, subject_id)
       values ('${newId()}', '${world.worker.controllerId}', 'TJ', '${newId()}', 'protected', '${id}')`,
    );
    const first = dataOfficer();
    expect(await seen(erasure, first)).toMatchObject({ standsAgainst: [] });
    expect(await agrees(erasure, first)).toBe('asked');
    expect(await seen(erasure, officer())).toMatchObject({ standsAgainst: ['open-request'] });
    expect(await agrees(erasure, officer())).toBe('REQUEST_OPEN');
    expect(await lines(id, world.worker)).toEqual([id]);
    await world.db.query(`update registration.known_request set open = false where subject_id = '${id}'`);
    expect(await agrees(erasure, officer())).toBe('erased');
  });

  it('does not happen where a record is kept, which says why, or where she takes it back', async () => {
    const { id } = await world.register();
    const first = await asks(id, world.worker);
    expect(await asks(id, world.worker)).toBe('ERASURE_OPEN');
    expect(await keeps(first, dataOfficer())).toBe('done');
    expect(await seen(first, world.worker)).toMatchObject({ state: 'kept', holds: ['open-complaint'], may: [] });
    expect(await agrees(first, officer())).toBe('CHANGED_BY_SOMEONE_ELSE');
    const second = await asks(id, world.worker);
    expect(await takesBack(second, world.worker)).toBe('done');
    expect(await agrees(second, officer())).toBe('CHANGED_BY_SOMEONE_ELSE');
    expect(await lines(id, world.worker)).toEqual([id]);
  });

  it('of a protected person is asked of and decided with protection officers, and nobody else hears of it', async () => {
    const { id } = await world.register();
    await world.protect(id);
    expect(await asks(id, world.worker)).toBe('NOT_FOUND');
    const writer = officer();
    const erasure = await asks(id, writer);
    expect(await agrees(erasure, writer)).toBe('SECOND_HOLDER_NEEDED');
    expect(await agrees(erasure, dataOfficer())).toBe('NOT_FOUND');
    expect(await list(dataOfficer(), false)).toEqual([]);
    expect(await list(world.worker, false)).toEqual([]);
    expect(await agrees(erasure, officer())).toBe('erased');
    expect(await seen(erasure, dataOfficer())).toBeUndefined();
    expect(await seen(erasure, officer())).toMatchObject({ state: 'erased', isProtected: true });
  });

  it('is done anew, on the word of whoever restored a backup, to who had been erased, and to nobody who is not there', async () => {
    const { id } = await world.register();
    expect(await eraseAgain(world.db.platform, id)).toBe(true);
    expect((await holding(id)).filter((table) => !evidence.includes(table))).toEqual([]);
    expect(await list(dataOfficer(), false)).toMatchObject([{ state: 'erased', decidedAs: 'administrator' }]);
    expect(await eraseAgain(world.db.platform, id)).toBe(false);
  });

  it('is done anew to a contact whom a restore brought back before it was hers', async () => {
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(world.worker));
    const contactId = contact.ok ? contact.value.id : '';
    expect(await eraseAgain(world.db.platform, contactId)).toBe(true);
    expect((await holding(contactId)).filter((table) => !evidence.includes(table))).toEqual([]);
  });

  it('waits for a data-protection officer first, and begins anew where another record became one with it', async () => {
    const [one, other] = [await world.register(), await world.register()];
    const erasure = await asks(one.id, world.worker);
    expect(await agrees(erasure, officer())).toBe('SECOND_HOLDER_NEEDED');
    expect(await seen(erasure, officer())).toMatchObject({ records: 1, may: ['keep', 'take-back'] });
    expect(await agrees(erasure, dataOfficer())).toBe('asked');
    const { decides, merges, pairOf } = merging(world);
    const supervisor = world.colleague(['supervisor']);
    const pair = await pairOf(one.id, other.id);
    await decides(pair, supervisor);
    expect(await merges(pair, other.id, supervisor)).toBe('merged');
    expect(await list(officer(), true, other.id)).toMatchObject([{ id: erasure }]);
    expect(await agrees(erasure, officer())).toBe('RECORDS_MERGED');
    expect(await lines(other.id, world.worker)).toEqual([other.id]);
    expect(await takesBack(erasure, officer())).toBe('done');
    const anew = await asks(other.id, world.worker);
    expect(await seen(anew, officer())).toMatchObject({ records: 2 });
    expect(await agrees(anew, dataOfficer())).toBe('asked');
    expect(await agrees(anew, officer())).toBe('erased');
  });

  it('takes with it, from all but protection officers, what was asked before of who is protected by now', async () => {
    const { id } = await world.register();
    const before = await asks(id, world.worker);
    expect(await keeps(before, dataOfficer())).toBe('done');
    await world.protect(id);
    expect(await list(dataOfficer(), false)).toEqual([]);
    expect(await agrees(await asks(id, officer()), officer())).toBe('erased');
    expect([await list(dataOfficer(), false), await list(world.worker, false)]).toEqual([[], []]);
    expect(await seen(before, officer())).toMatchObject({ state: 'kept', personId: null });
  });

  it('shows nobody a family that only a protected person told of', async () => {
    const [child, mother] = [
      await world.register(),
      await world.register({ name: { script: 'Холмуродова Зебо', latin: null }, phone: null }),
    ];
    await world.protect(child.id);
    const { adds, agrees: agreesToFamily, links, looks } = keeping(world);
    for (const { id } of [child, mother]) await agreesToFamily(id, officer());
    const line = await adds(child.id, officer());
    await links(child.id, line, mother.reference, officer());
    const colleague = world.colleague(['case-worker']);
    const before = (await looks(mother.id, colleague))?.members ?? [];
    expect(await agrees(await asks(child.id, officer()), officer())).toBe('erased');
    expect(before).toEqual([]);
    expect((await looks(mother.id, colleague))?.members ?? []).toEqual([]);
  });

  it('leaves who is linked to her family there, and to others a plain line of her', async () => {
    const [mother, daughter] = [
      await world.register(),
      await world.register({ name: { script: 'Холмуродова Зебо', latin: null }, phone: null }),
    ];
    const { adds, agrees: agreesToFamily, links, looks } = keeping(world);
    for (const { id } of [mother, daughter]) await agreesToFamily(id, world.worker);
    const line = await adds(mother.id, world.worker);
    expect(await links(mother.id, line, daughter.reference, world.worker)).toBe('done');
    await erase(mother.id);
    const left = await looks(daughter.id, world.worker);
    expect(left?.members.map(({ person }) => person)).toEqual([null]);
  });

  it('reaches the own register only, and no other centre’s desk', async () => {
    const { id } = await world.register();
    expect(await asks(id, staffWith(['case-worker']))).toBe('NOT_FOUND');
    expect(await asks(id, world.colleague(['case-worker'], { centreId: newId() }))).toBe('NOT_FOUND');
    const erasure = await asks(id, world.worker);
    expect(await agrees(erasure, staffWith(['protection-officer']))).toBe('NOT_FOUND');
    expect(await list(world.colleague(['case-worker'], { centreId: newId() }), false)).toEqual([]);
  });
});
