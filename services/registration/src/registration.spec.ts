import type { StaffActor } from '@mrc/access';
import { roles, type Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { IdentifyContact } from './contact/identify-contact';
import { RecordContact } from './contact/record-contact';
import { registrationSchema } from './data-source';
import { LapseDisclosures } from './disclosure/lapse-disclosures';
import { PrepareDisclosure } from './disclosure/prepare-disclosure';
import { ReadDisclosed } from './disclosure/read-disclosed';
import { ChangeAgeBands } from './person/change-age-bands';
import { FindPersons } from './person/find-persons';
import { OpenPerson } from './person/open-person';
import { PersonHistory } from './person/person-history';
import { RecordConsent } from './person/record-consent';
import { RegisterPerson } from './person/register-person';
import { WithdrawConsent } from './person/withdraw-consent';
import { aContact, aDisclosure, gulnora, said, telling } from './registration.fixture';

describe('registration on its own database', () => {
  let db: TestPlatform;
  let worker: StaffActor;

  beforeAll(async () => {
    db = await testPlatform('registration', registrationSchema);
  }, 60_000);

  afterAll(async () => {
    await db.close();
  });

  beforeEach(() => {
    db.clock.set('2026-11-02T06:00:00Z');
    worker = staffWith(['case-worker']);
  });

  const register = async (parts: Parameters<typeof gulnora>[0] = {}, actor = worker) => {
    const result = await new RegisterPerson(db.platform).execute(gulnora(parts), callBy(actor));
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  };
  const colleague = (roles_: readonly Role[], parts: Partial<StaffActor> = {}) =>
    staffWith(roles_, { controllerId: worker.controllerId, centreId: worker.centreId, ...parts });
  const knowPartner = async (country = 'TJ') => {
    const id = newId();
    await db.query(
      `insert into registration.known_organisation values ('${id}', 'partner-agency', '${country}', 'Asia/Dushanbe')`,
    );
    return id;
  };

  describe('every table', () => {
    it('that holds a person is under forced row-level security, and the others hold none', async () => {
      const tables = await db.query(
        `select relname, relrowsecurity and relforcerowsecurity as walled from pg_class
         where relnamespace = 'registration'::regnamespace and relkind = 'r' order by relname`,
      );
      const open = tables.filter((table) => !table['walled']).map((table) => table['relname']);
      expect(open).toEqual([
        'command',
        'cursor',
        'dead_letter',
        'known_organisation',
        'migration',
        'outbox',
        'parked_event',
        'parked_key',
      ]);
      expect(tables).toHaveLength(open.length + 10);
    });
  });

  describe('registering', () => {
    it.each(
      roles.map(
        (role) => [role, ['intake', 'case-worker', 'supervisor', 'protection-officer'].includes(role)] as const,
      ),
    )('by %s: %s', async (role, may) => {
      const result = await new RegisterPerson(db.platform).execute(gulnora(), callBy(staffWith([role])));
      expect(result.ok ? 'yes' : result.refusal.code).toBe(may ? 'yes' : 'NOT_ALLOWED');
    });

    it('keeps what was told and nothing that names the person in the journal', async () => {
      const { id } = await register();
      const stored = await db.query(
        `select name_script, name_latin, age_band, controller from registration.person where id = '${id}'`,
      );
      expect(stored).toEqual([
        {
          name_script: 'Раҳимова Гулнора',
          name_latin: 'Rahimova Gulnora',
          age_band: '35-44',
          controller: worker.controllerId,
        },
      ]);
      expect(await db.query(`select number from registration.phone where person_id = '${id}'`)).toEqual([
        { number: '+992927770101' },
      ]);
      const journal = JSON.stringify(await db.journalOf(id));
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
      expect(await new RegisterPerson(db.platform).execute(input, callBy(worker))).toMatchObject({
        ok: false,
        refusal: { code },
      });
      expect(await db.journalOf(input.commandId)).toEqual([]);
      expect(await db.query(`select 1 as one from registration.command where id = '${input.commandId}'`)).toEqual([]);
    });

    it('is refused in a jurisdiction that this deployment may not hold', async () => {
      const result = await new RegisterPerson(db.platform).execute(
        gulnora(),
        callBy({ ...worker, jurisdictions: ['UZ'] }),
      );
      expect(result).toMatchObject({ refusal: { code: 'JURISDICTION_NOT_HELD', facts: { jurisdiction: 'UZ' } } });
    });

    it.each(['А', '李小龙', 'José-Мария', 'محمد', "О'Коннор"])('takes the name %s', async (script) => {
      const { id } = await register({ name: { script, latin: null } });
      expect(await db.query(`select name_script from registration.person where id = '${id}'`)).toEqual([
        { name_script: script },
      ]);
    });

    it('happens once when two commands with one id race', async () => {
      const input = gulnora();
      const call = callBy(worker);
      const both = await Promise.all([1, 2, 3].map(() => new RegisterPerson(db.platform).execute(input, call)));
      expect(new Set(both.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(await db.query(`select 1 as one from registration.person where id = '${input.commandId}'`)).toHaveLength(
        1,
      );
    });
  });

  describe('a contact', () => {
    it('becomes a person once and is not told twice', async () => {
      const contact = await new RecordContact(db.platform).execute(aContact(), callBy(worker));
      const contactId = contact.ok ? contact.value.id : '';
      const person = await register({ contactId });
      const types = (await db.journalOf(contactId)).map((event) => event['type']);
      expect(types).toEqual(['contact.recorded', 'contact.identified']);
      const again = { commandId: newId(), contactId, personId: person.id };
      expect(await new IdentifyContact(db.platform).execute(again, callBy(worker))).toMatchObject({
        refusal: { code: 'CONTACT_ALREADY_IDENTIFIED' },
      });
    });

    it('of another register is not there', async () => {
      const contact = await new RecordContact(db.platform).execute(aContact(), callBy(staffWith(['intake'])));
      const person = await register();
      const link = { commandId: newId(), contactId: contact.ok ? contact.value.id : '', personId: person.id };
      expect(await new IdentifyContact(db.platform).execute(link, callBy(worker))).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
    });
  });

  describe('finding', () => {
    const find = (terms: string, actor = worker, facts: { birthYear?: number; nationality?: string } = {}) =>
      new FindPersons(db.platform).execute(
        { terms, birthYear: facts.birthYear ?? null, nationality: facts.nationality ?? null },
        callBy(actor),
      );
    const found = async (...asked: Parameters<typeof find>) => {
      const result = await find(...asked);
      return result.ok ? result.value.found.map((person) => person.id) : [result.refusal.code];
    };

    it('by a name alone stays in the own centre; one more fact searches the register', async () => {
      const { id } = await register();
      const elsewhere = colleague(['case-worker'], { centreId: newId() });
      expect(await found('Гулнора Раҳимова')).toEqual([id]);
      expect(await found('Гулнора Раҳимова', elsewhere)).toEqual([]);
      expect(await found('gulnora', elsewhere, { birthYear: 1992 })).toEqual([id]);
      expect(await found('gulnora', elsewhere, { birthYear: 1970 })).toEqual([]);
    });

    it('by card and by number searches the register', async () => {
      const { id, reference } = await register();
      const elsewhere = colleague(['intake'], { centreId: newId() });
      expect(await found(reference.toLowerCase(), elsewhere)).toEqual([id]);
      expect(await found('92 777 01 01', elsewhere)).toEqual([id]);
    });

    it('never reaches another controller and is refused to roles that open nobody', async () => {
      await register();
      expect(await found('gulnora', staffWith(['supervisor', 'protection-officer']), { birthYear: 1991 })).toEqual([]);
      for (const role of [
        'programme-manager',
        'administrator',
        'partner-officer',
        'data-protection-officer',
      ] as const) {
        expect(await found('gulnora', colleague([role]))).toEqual(['NOT_ALLOWED']);
      }
    });

    it('asks for more where the words say nothing, and writes down that somebody searched', async () => {
      expect(await found('!')).toEqual(['SEARCH_NEEDS_MORE']);
      await register();
      await find('gulnora');
      const logged = await db.query(
        `select terms_hash, found from registration.search where staff_id = '${worker.staffId}'`,
      );
      expect(logged).toEqual([{ terms_hash: expect.stringMatching(/^[0-9a-f]{64}$/), found: 1 }]);
    });

    it('shows ten at most', async () => {
      for (let i = 0; i < 12; i += 1) await register();
      expect(await found('gulnora')).toHaveLength(10);
    });
  });

  describe('opening a person', () => {
    const open = (personId: string, actor: StaffActor, reason: string | null = null) =>
      new OpenPerson(db.platform).execute({ personId, reason }, callBy(actor));

    it.each([
      ['intake at the centre', ['intake'], true, null, 'opened'],
      ['case worker at the centre', ['case-worker'], true, null, 'opened'],
      ['protection officer elsewhere', ['protection-officer'], false, null, 'opened'],
      ['case worker elsewhere', ['case-worker'], false, null, 'REASON_NEEDED'],
      ['case worker elsewhere with a reason', ['case-worker'], false, 'she moved', 'opened'],
      ['intake elsewhere', ['intake'], false, 'she moved', 'NOT_FOUND'],
      ['data-protection officer without a reason', ['data-protection-officer'], false, null, 'REASON_NEEDED'],
      ['programme manager', ['programme-manager'], true, 'because', 'NOT_ALLOWED'],
      ['administrator', ['administrator'], true, 'because', 'NOT_ALLOWED'],
      ['partner officer', ['partner-officer'], true, 'because', 'NOT_ALLOWED'],
    ] as const)('%s: %s', async (_who, who, here, reason, outcome) => {
      const { id } = await register();
      const actor = colleague(who, here ? {} : { centreId: newId() });
      const result = await open(id, actor, reason);
      expect(result.ok ? 'opened' : result.refusal.code).toBe(outcome);
      const openings = await db.query(`select reason from registration.opening where staff_id = '${actor.staffId}'`);
      const kept = reason !== null && !here ? reason : null;
      expect(openings).toEqual(outcome === 'opened' ? [{ reason: kept }] : []);
    });

    it('says who sees it and what may be done', async () => {
      const { id } = await register();
      const result = await open(id, worker);
      expect(result).toMatchObject({
        value: {
          seenBy: ['intake', 'case-worker', 'supervisor', 'protection-officer'],
          may: ['record-consent', 'withdraw-consent', 'prepare-disclosure'],
          name: { script: 'Раҳимова Гулнора', latin: 'Rahimova Gulnora' },
        },
      });
    });

    it('lists who opened it to a supervisor, newest first and in pages', async () => {
      const { id } = await register();
      for (const minute of [1, 2, 3]) {
        db.clock.set(`2026-11-02T06:0${minute}:00Z`);
        await open(id, worker);
      }
      const history = new PersonHistory(db.platform);
      const page = await history.openings({ personId: id, first: 2, after: null }, callBy(colleague(['supervisor'])));
      if (!page.ok) throw new Error(page.refusal.code);
      const next = await history.openings(
        { personId: id, first: 2, after: page.value.endCursor },
        callBy(colleague(['supervisor'])),
      );
      expect([...page.value.rows, ...(next.ok ? next.value.rows : [])].map((row) => row.openedAt)).toEqual([
        '2026-11-02T06:03:00.000Z',
        '2026-11-02T06:02:00.000Z',
        '2026-11-02T06:01:00.000Z',
      ]);
      expect(await history.openings({ personId: id, first: 2, after: null }, callBy(worker))).toMatchObject({
        refusal: { code: 'NOT_ALLOWED' },
      });
    });
  });

  describe('what a receiver reads', () => {
    const prepare = async (personId: string, receiverId: string, parts: Parameters<typeof aDisclosure>[2] = {}) =>
      new PrepareDisclosure(db.platform).execute(aDisclosure(personId, receiverId, parts), callBy(worker));

    it('is refused for a phone that is not safe, a country not named and a receiver unknown', async () => {
      const unsafe = { number: '+992 92 777 0102', whose: 'family', safe: 'no', hours: null, sayYouAre: null } as const;
      const { id } = await register({ phone: unsafe });
      const [near, far] = [await knowPartner(), await knowPartner('RU')];
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

    it('is shown beforehand, with what is left out', async () => {
      const { id } = await register();
      const preview = await new ReadDisclosed(db.platform).preview(
        { personId: id, fields: ['name'], summary: 'Wages were kept.' },
        callBy(worker),
      );
      expect(preview).toMatchObject({
        value: {
          now: { language: 'tg', sex: 'female', ageBand: '35-44' },
          onceAccepted: { summary: 'Wages were kept.', name: { script: 'Раҳимова Гулнора' }, phone: null, birth: null },
          leftOut: ['birth-date', 'nationality', 'phone', 'corridor'],
        },
      });
    });

    it('lapses when no referral used it in time, or its last day has passed', async () => {
      const { id } = await register();
      const receiver = await knowPartner();
      const prepared = await prepare(id, receiver);
      const lapse = new LapseDisclosures(db.platform);
      const state = async () =>
        (
          await db.query(
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
      const { id } = await register();
      const given = {
        commandId: newId(),
        personId: id,
        purpose: 'research',
        decision: 'given',
        ...telling('research-2026-11'),
      } as const;
      expect((await new RecordConsent(db.platform).execute(given, callBy(worker))).ok).toBe(true);
      const withdraw = (actor: StaffActor) =>
        new WithdrawConsent(db.platform).execute(
          { commandId: newId(), personId: id, consentId: given.commandId },
          callBy(actor),
        );
      expect(await withdraw(staffWith(['case-worker']))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      expect(await withdraw(colleague(['case-worker'], { centreId: newId() }))).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
      expect((await withdraw(worker)).ok).toBe(true);
      expect(await withdraw(worker)).toMatchObject({ refusal: { code: 'CONSENT_NOT_IN_FORCE' } });
    });
  });

  describe('the first of the month', () => {
    it('moves people to the age band of that day, once', async () => {
      const { id } = await register({ birth: { precision: 'day', year: 1991, month: 12, day: 1 } });
      const tick = new ChangeAgeBands(db.platform);
      await tick.execute(new Date('2026-12-01T01:00:00Z'));
      await tick.execute(new Date('2026-12-01T02:00:00Z'));
      const changes = (await db.journalOf(id)).filter((event) => event['type'] === 'person.age-band-changed');
      expect(changes.map((event) => event['data'])).toEqual([{ ageBand: '35-44', from: '2026-12-01' }]);
    });
  });
});
