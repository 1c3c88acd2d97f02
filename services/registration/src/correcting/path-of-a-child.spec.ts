import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { recordContact } from '../contact/record-contact';
import { liftProtection } from '../lifting/lift-protection';
import { aContact, aDisclosure, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registrationTimeline } from '../timeline/timeline.queries';
import { correcting } from './correcting.fixture';

describe('a birth that crosses 18', () => {
  const world = registrationWorld();
  const { input, says, history, toLookAt, opened, finds } = correcting(world);
  const adult = { precision: 'year', year: 1991 } as const;
  const child = { precision: 'year', year: 2012 } as const;
  let intake: StaffActor;
  let officer: StaffActor;

  beforeEach(() => {
    intake = world.colleague(['intake']);
    officer = world.colleague(['protection-officer']);
  });

  const typesOf = async (id: string) => (await world.db.journalOf(id)).map(({ type }) => type);
  const byMother = () =>
    ({ ...said('care', 'given'), givenBy: 'parent', relation: 'mother', childAssent: true }) as const;

  it('protects who turns out to be a child alone at once, for who heard it, and best interests are looked at', async () => {
    const { id } = await world.register({ birth: adult, episode: null });
    expect(await says(input(id, { birth: { from: adult, to: child } }), intake)).toBe('applied');
    expect(await typesOf(id)).toEqual(expect.arrayContaining(['person.corrected', 'person.protected']));
    expect(await typesOf(id)).not.toContain('person.age-band-changed');
    const colleague = world.colleague(['case-worker']);
    expect([await opened(id, colleague), await finds('Раҳимова', colleague)]).toEqual([undefined, []]);
    expect(await opened(id, intake)).toMatchObject({ accessLevel: 'protected', birth: child, ageBand: '12-14' });
    const levels = await world.db.query(
      `select type, access_level from registration.journal where aggregate_id = '${id}' and type in ('person.corrected', 'person.protected')`,
    );
    expect(levels.map((row) => row['access_level'])).toEqual(['protected', 'protected']);
  });

  it('is on the timeline by its fields and its day, and names none of the contacts', async () => {
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(world.worker));
    const contactId = contact.ok ? contact.value.id : '';
    const { id } = await world.register({ birth: adult, episode: null, contactId });
    const changes = { birth: { from: adult, to: child }, relation: { from: 'migrant', to: 'family-member' } } as const;
    await says(input(id, changes), intake);
    const page = { subjectIds: [id], first: 20, after: null };
    const timeline = await registrationTimeline.execute(world.db.platform, page, callBy(intake));
    const rows = timeline.ok ? timeline.value.rows : [];
    expect(rows.find(({ type }) => type === 'person.corrected')).toMatchObject({
      staffId: intake.staffId,
      facts: { fields: 'birth,relation', from: '2026-11-02' },
    });
    const protection = rows.find(({ type }) => type === 'person.protected');
    expect(JSON.stringify(protection?.facts)).not.toContain(contactId);
  });

  it('protects nobody whose mother agrees to care', async () => {
    const { id } = await world.register({ birth: adult, episode: null, consents: [byMother()] });
    await says(input(id, { birth: { from: adult, to: child } }), intake);
    expect(await opened(id, world.worker)).toMatchObject({ accessLevel: 'audited', agreesToCare: true });
  });

  it('ends what a mother said for who turns out to be an adult, and closes what stood on it', async () => {
    const { id } = await world.register({ birth: child, episode: null, consents: [byMother()] });
    const sharing = aDisclosure(id, await world.knowPartner());
    const shared = await prepareDisclosure.execute(world.db.platform, sharing, callBy(world.worker));
    expect(shared.ok).toBe(true);
    expect(await says(input(id, { birth: { from: child, to: adult } }), intake)).toBe('applied');
    expect(await opened(id, world.worker)).toMatchObject({ agreesToCare: false, accessLevel: 'audited' });
    expect(await typesOf(id)).toEqual(
      expect.arrayContaining(['person.corrected', 'consent.expired', 'disclosure.closed']),
    );
    expect(await typesOf(id)).not.toContain('person.protected');
    const rows = await world.db.query(
      `select decision, given_by from registration.consent where person_id = '${id}' and purpose = 'care'`,
    );
    expect(rows).toEqual([{ decision: 'expired', given_by: 'parent' }]);
  });

  it('leaves who is protected as protected as they were, and what was agreed as it was said', async () => {
    const { id } = await world.register({ birth: child, episode: null, consents: [said('care', 'given')] });
    const before = await world.db.query(`select * from registration.consent where person_id = '${id}'`);
    await says(input(id, { birth: { from: child, to: adult } }), world.worker);
    expect(await opened(id, world.worker)).toMatchObject({ accessLevel: 'protected', birth: adult });
    expect(await world.db.query(`select * from registration.consent where person_id = '${id}'`)).toEqual(before);
  });

  it('has the lifting of a protection in its history: the birth for the centre, the level and the note for protection officers', async () => {
    const { id } = await world.register({ birth: child, episode: null, consents: [said('care', 'given')] });
    const lifting = {
      commandId: newId(),
      personId: id,
      because: 'is-adult',
      birth: adult,
      note: 'Her passport.',
    } as const;
    expect((await liftProtection.execute(world.db.platform, lifting, callBy(officer))).ok).toBe(true);
    const seen = async (who: StaffActor) =>
      (await history(id, who)).map(({ because, note, fields, may }) => ({ because, note, fields, may }));
    const birth = { because: 'is-adult', fields: ['birth'], may: [] };
    expect(await seen(intake)).toEqual([{ ...birth, because: 'other', note: null }]);
    const forOfficers = await seen(officer);
    expect(forOfficers).toHaveLength(2);
    expect(forOfficers).toEqual(
      expect.arrayContaining([
        { ...birth, note: 'Her passport.' },
        { because: 'is-adult', note: 'Her passport.', fields: ['access-level'], may: [] },
      ]),
    );
  });

  it('shows what a program of the last release put right, by its row alone', async () => {
    const { id } = await world.register({ birth: adult });
    await world.db.query(
      `insert into registration.correction (id, person_id, controller, jurisdiction, was, becomes, because, note, occurred_on, corrected_by, corrected_at)
       values ('${newId()}', '${id}', '${world.worker.controllerId}', 'TJ', '{"birth": {"precision": "year", "year": 2012}}',
               '{"birth": {"precision": "year", "year": 1991}}', 'is-adult', null, '2026-11-02', '${officer.staffId}', '2026-11-02T06:00:00Z')`,
    );
    expect(await history(id, intake)).toMatchObject([
      { state: 'applied', because: 'other', staffId: officer.staffId, may: [] },
    ]);
    expect(await toLookAt(world.colleague(['supervisor']))).toEqual([]);
  });
});
