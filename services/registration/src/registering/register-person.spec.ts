import type { StaffActor } from '@mrc/access';
import { roles } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { openMessagingTables } from '@mrc/messaging';
import { callBy, staffWith } from '@mrc/testing';
import { LapseDisclosures } from '../disclosure/lapse-disclosures';
import { ChangeAgeBands } from '../person/change-age-bands';
import { aContact, aDisclosure, gulnora, said, telling } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { identifyContact } from '../contact/identify-contact';
import { recordContact } from '../contact/record-contact';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { disclosureQueries } from '../opening/disclosed.queries';
import { openPerson } from '../opening/opening.queries';
import { personHistory } from '../timeline/timeline.queries';
import { recordConsent } from '../consent/record-consent';
import { registerPerson } from './register-person';
import { withdrawConsent } from '../consent/withdraw-consent';

describe('registration on its own database', () => {
  const world = registrationWorld();

  describe('every table', () => {
    it('that holds a person is under forced row-level security, and the others hold none', async () => {
      const tables = await world.db.query(
        `select relname, relrowsecurity and relforcerowsecurity as walled from pg_class
         where relnamespace = 'registration'::regnamespace and relkind = 'r' order by relname`,
      );
      const open = tables.filter((table) => !table['walled']).map((table) => table['relname']);
      expect(open).toEqual([...openMessagingTables, 'confidential_offering', 'known_organisation', 'migration'].sort());
      expect(tables).toHaveLength(open.length + 10);
    });
  });

  describe('registering', () => {
    it.each(
      roles.map(
        (role) => [role, ['intake', 'case-worker', 'supervisor', 'protection-officer'].includes(role)] as const,
      ),
    )('by %s: %s', async (role, may) => {
      const result = await registerPerson.execute(world.db.platform, gulnora(), callBy(staffWith([role])));
      expect(result.ok ? 'yes' : result.refusal.code).toBe(may ? 'yes' : 'NOT_ALLOWED');
    });

    it('keeps what was told and nothing that names the person in the journal', async () => {
      const { id } = await world.register();
      const stored = await world.db.query(
        `select name_script, name_latin, age_band, controller from registration.person where id = '${id}'`,
      );
      expect(stored).toEqual([
        {
          name_script: 'Раҳимова Гулнора',
          name_latin: 'Rahimova Gulnora',
          age_band: '35-44',
          controller: world.worker.controllerId,
        },
      ]);
      expect(await world.db.query(`select number from registration.phone where person_id = '${id}'`)).toEqual([
        { number: '+992927770101' },
      ]);
      const journal = JSON.stringify(await world.db.journalOf(id));
      for (const secret of ['Гулнора', 'Gulnora', '7770101', '1991']) expect(journal).not.toContain(secret);
    });

    it.each([
      [
        'a phone that is none',
        { phone: { number: 'call me', whose: 'own', safe: 'yes', hours: null, sayYouAre: null } },
        'INVALID_INPUT',
      ],
      [
        'a wording nobody wrote',
        { consents: [{ ...said('care', 'given'), wordingId: 'care-1999-01' }] },
        'INVALID_INPUT',
      ],
      ['a purpose named twice', { consents: [said('care', 'given'), said('care', 'refused')] }, 'INVALID_INPUT'],
      ['a no to care', { consents: [said('care', 'refused')] }, 'CONSENT_NEEDED'],
      ['another ground', { ground: 'mandate' }, 'GROUND_NOT_OFFERED'],
      ['a contact nobody recorded', { contactId: newId() }, 'NOT_FOUND'],
    ] as const)('is refused with %s and leaves nothing', async (_what, parts, code) => {
      const input = gulnora(parts as Parameters<typeof gulnora>[0]);
      expect(await registerPerson.execute(world.db.platform, input, callBy(world.worker))).toMatchObject({
        ok: false,
        refusal: { code },
      });
      expect(await world.db.journalOf(input.commandId)).toEqual([]);
      expect(await world.db.query(`select 1 as one from registration.command where id = '${input.commandId}'`)).toEqual(
        [],
      );
    });

    it('is refused in a jurisdiction that this deployment may not hold', async () => {
      const result = await registerPerson.execute(
        world.db.platform,
        gulnora(),
        callBy({ ...world.worker, jurisdictions: ['UZ'] }),
      );
      expect(result).toMatchObject({ refusal: { code: 'JURISDICTION_NOT_HELD', facts: { jurisdiction: 'UZ' } } });
    });

    it.each(['А', '李小龙', 'José-Мария', 'محمد', "О'Коннор"])('takes the name %s', async (script) => {
      const { id } = await world.register({ name: { script, latin: null } });
      expect(await world.db.query(`select name_script from registration.person where id = '${id}'`)).toEqual([
        { name_script: script },
      ]);
    });

    it('happens once when two commands with one id race', async () => {
      const input = gulnora();
      const call = callBy(world.worker);
      const both = await Promise.all([1, 2, 3].map(() => registerPerson.execute(world.db.platform, input, call)));
      expect(new Set(both.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(
        await world.db.query(`select 1 as one from registration.person where id = '${input.commandId}'`),
      ).toHaveLength(1);
    });
  });

  describe('a contact', () => {
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

  describe('what a receiver reads', () => {
    const prepare = async (personId: string, receiverId: string, parts: Parameters<typeof aDisclosure>[2] = {}) =>
      prepareDisclosure.execute(world.db.platform, aDisclosure(personId, receiverId, parts), callBy(world.worker));

    it('is refused for a phone that is not safe, a country not named and a receiver unknown', async () => {
      const unsafe = { number: '+992 92 777 0102', whose: 'family', safe: 'no', hours: null, sayYouAre: null } as const;
      const { id } = await world.register({ phone: unsafe });
      const [near, far] = [await world.knowPartner(), await world.knowPartner('RU')];
      expect(await prepare(id, near)).toMatchObject({ refusal: { code: 'PHONE_NOT_SAFE' } });
      expect(await prepare(id, far, { fields: ['name'] })).toMatchObject({
        refusal: { code: 'COUNTRY_NOT_NAMED', facts: { country: 'RU' } },
      });
      expect(await prepare(id, newId(), { fields: ['name'] })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      const refused = { decision: 'refused' as const, ...telling('sharing-2026-11') };
      expect(await prepare(id, near, { fields: ['name'], consent: refused })).toMatchObject({
        ok: true,
        value: { disclosureId: null },
      });
    });

    it('leaves no trace of a confidential receiver at the next desk', async () => {
      const { id } = await world.register();
      const shelter = await world.knowPartner();
      await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${shelter}')`);
      const prepared = await prepare(id, shelter);
      const consentId = prepared.ok ? prepared.value.consentId : '';
      const seenBy = async (actor: StaffActor) => {
        const opened = await openPerson.execute(world.db.platform, { personId: id, reason: null }, callBy(actor));
        const timeline = await personHistory.registrationTimeline.execute(
          world.db.platform,
          { subjectIds: [id], first: 50, after: null },
          callBy(actor),
        );
        return [
          opened.ok && opened.value.consents.filter((consent) => consent.purpose === 'sharing').length,
          timeline.ok && timeline.value.rows.filter((row) => row.type === 'disclosure.prepared').length,
        ];
      };
      const nextDesk = world.colleague(['case-worker', 'supervisor']);
      expect(await seenBy(world.worker)).toEqual([1, 1]);
      expect(await seenBy(world.colleague(['protection-officer']))).toEqual([1, 1]);
      expect(await seenBy(nextDesk)).toEqual([0, 0]);
      const withdraw = { commandId: newId(), personId: id, consentId };
      expect(await withdrawConsent.execute(world.db.platform, withdraw, callBy(nextDesk))).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
    });

    it('is shown beforehand, with what is left out', async () => {
      const { id } = await world.register();
      const preview = await disclosureQueries.previewDisclosure.execute(
        world.db.platform,
        { personId: id, fields: ['name'], summary: 'Wages were kept.' },
        callBy(world.worker),
      );
      expect(preview).toMatchObject({
        value: {
          now: { language: 'tg', sex: 'female', ageBand: '35-44' },
          onceAccepted: { summary: 'Wages were kept.', name: { script: 'Раҳимова Гулнора' }, phone: null, birth: null },
          leftOut: ['birth-date', 'nationality', 'phone', 'corridor'],
        },
      });
    });

    it('is shown beforehand under the rules of opening, and kept as an opening', async () => {
      const { id } = await world.register();
      const openingsBy = (actor: StaffActor) =>
        world.db.query(
          `select kind, fields, reason, access_level from registration.opening where staff_id = '${actor.staffId}'`,
        );
      const preview = async (actor: StaffActor) => {
        const asked = { personId: id, fields: ['name', 'birth-date'] as const, summary: '' };
        const shown = await disclosureQueries.previewDisclosure.execute(
          world.db.platform,
          { ...asked, fields: [...asked.fields] },
          callBy(actor),
        );
        return [shown.ok ? 'shown' : shown.refusal.code, await openingsBy(actor)];
      };
      const opening = { kind: 'person', fields: ['need', 'name', 'birth-date'], reason: null };
      const elsewhere = { centreId: newId() };
      expect(await preview(world.worker)).toEqual(['shown', [{ ...opening, access_level: 'audited' }]]);
      expect(await preview(world.colleague(['protection-officer'], elsewhere))).toEqual([
        'shown',
        [{ ...opening, access_level: 'protected' }],
      ]);
      expect(await preview(world.colleague(['case-worker'], elsewhere))).toEqual(['NOT_FOUND', []]);
      expect(await preview(world.colleague(['intake']))).toEqual(['NOT_ALLOWED', []]);
      const listed = async (actor: StaffActor) => {
        const page = await personHistory.listOpenings.execute(
          world.db.platform,
          { personId: id, first: 10, after: null },
          callBy(actor),
        );
        return page.ok && page.value.rows.map((row) => row.fields);
      };
      expect(await listed(world.colleague(['supervisor']))).toEqual([['record']]);
      expect(await listed(world.colleague(['data-protection-officer']))).toEqual([opening.fields, opening.fields]);
    });

    it('lapses when no referral used it in time, or its last day has passed', async () => {
      const { id } = await world.register();
      const receiver = await world.knowPartner();
      const prepared = await prepare(id, receiver);
      const lapse = new LapseDisclosures(world.db.platform);
      const state = async () =>
        (
          await world.db.query(
            `select state, closed_for from registration.disclosure where id = '${prepared.ok ? prepared.value.disclosureId : ''}'`,
          )
        )[0];
      await lapse.execute(new Date('2026-11-16T12:00:00Z'));
      expect(await state()).toEqual({ state: 'prepared', closed_for: null });
      await lapse.execute(new Date('2026-11-17T12:00:00Z'));
      expect(await state()).toEqual({ state: 'closed', closed_for: 'lapsed' });
    });
  });

  describe('consent', () => {
    it('is recorded, withdrawn once, and not to be withdrawn by others', async () => {
      const { id } = await world.register();
      const given = {
        commandId: newId(),
        personId: id,
        purpose: 'research',
        decision: 'given',
        ...telling('research-2026-11'),
      } as const;
      expect((await recordConsent.execute(world.db.platform, given, callBy(world.worker))).ok).toBe(true);
      const withdraw = (actor: StaffActor) =>
        withdrawConsent.execute(
          world.db.platform,
          { commandId: newId(), personId: id, consentId: given.commandId },
          callBy(actor),
        );
      expect(await withdraw(staffWith(['case-worker']))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      expect(await withdraw(world.colleague(['case-worker'], { centreId: newId() }))).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
      expect((await withdraw(world.worker)).ok).toBe(true);
      expect(await withdraw(world.worker)).toMatchObject({ refusal: { code: 'CONSENT_NOT_IN_FORCE' } });
    });
  });

  describe('the first of the month', () => {
    it('moves people to the age band of that day, once', async () => {
      const { id } = await world.register({ birth: { precision: 'day', year: 1991, month: 12, day: 1 } });
      const tick = new ChangeAgeBands(world.db.platform);
      await tick.execute(new Date('2026-12-01T01:00:00Z'));
      await tick.execute(new Date('2026-12-01T02:00:00Z'));
      const changes = (await world.db.journalOf(id)).filter((event) => event['type'] === 'person.age-band-changed');
      expect(changes.map((event) => event['data'])).toEqual([{ ageBand: '35-44', from: '2026-12-01' }]);
    });
  });
});
