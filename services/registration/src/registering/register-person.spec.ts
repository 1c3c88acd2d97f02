import { registerPerson as registerPersonContract, roles, type PartialDate } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, withoutIds } from '@mrc/testing';
import { gulnora, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registerPerson } from './register-person';

const away = (from: PartialDate | null, to: PartialDate | null) => ({ ...gulnora().episode!, from, to });

describe('registering', () => {
  const world = registrationWorld();

  it.each(
    roles.map((role) => [role, ['intake', 'case-worker', 'supervisor', 'protection-officer'].includes(role)] as const),
  )('by %s: %s', async (role, may) => {
    const result = await registerPerson.execute(world.db.platform, gulnora(), callBy(staffWith([role])));
    expect(result.ok ? 'yes' : result.refusal.code).toBe(may ? 'yes' : 'NOT_ALLOWED');
  });

  it('tells attributes once and then each word on a purpose', async () => {
    const { id, version } = await world.register({ consents: [said('care', 'given'), said('statistics', 'refused')] });
    const journal = await world.db.journalOf(id);
    expect(journal.map((event) => event['type'])).toEqual(['person.registered', 'consent.given', 'consent.refused']);
    expect(version).toBe(journal.length);
  });

  it('keeps what was told and nothing that names the person in the journal', async () => {
    const { id } = await world.register();
    const stored = await world.db.query(
      `select name_script, name_latin, age_band, controller from registration.person where id = '${id}'`,
    );
    expect(stored).toEqual([
      {
        name_script: 'Раҳимова Гулнора',
        name_latin: '',
        age_band: '35-44',
        controller: world.worker.controllerId,
      },
    ]);
    expect(await world.db.query(`select number from registration.phone where person_id = '${id}'`)).toEqual([
      { number: '+992927770101' },
    ]);
    const journal = withoutIds(JSON.stringify(await world.db.journalOf(id)));
    for (const secret of ['Гулнора', 'Gulnora', '7770101', '1991']) expect(journal).not.toContain(secret);
  });

  it.each([
    [
      'a phone that is none',
      { phone: { number: 'call me', whose: 'own', safe: 'yes', hours: null, sayYouAre: null } },
      'INVALID_INPUT',
    ],
    [
      'a phone that is safe only at hours nobody said',
      { phone: { ...gulnora().phone!, safe: 'only-when', hours: null } },
      'INVALID_INPUT',
    ],
    ['a birth that has not come', { birth: { precision: 'day', year: 2026, month: 11, day: 3 } }, 'INVALID_INPUT'],
    ['a birth of another time', { birth: { precision: 'year', year: 2090 } }, 'INVALID_INPUT'],
    ['a departure before birth', { episode: away({ precision: 'year', year: 1990 }, null) }, 'INVALID_INPUT'],
    [
      'a return before the departure',
      { episode: away({ precision: 'year', year: 2020 }, { precision: 'month', year: 2019, month: 12 }) },
      'INVALID_INPUT',
    ],
    [
      'a yes that is over already',
      { consents: [{ ...said('care', 'given'), validUntil: '2026-11-01' }] },
      'INVALID_INPUT',
    ],
    [
      'a wording nobody wrote',
      { consents: [{ ...said('care', 'given'), wordingId: 'care-1999-01' }] },
      'INVALID_INPUT',
    ],
    ['a phone with an extension', { phone: { ...gulnora().phone!, number: '92 745 31 08 доб. 214' } }, 'INVALID_INPUT'],
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

  it.each(['00992927453107', '(92) 745-31-07', '+992.92.745.31.07', '\u202a+992 92 745 31 07\u202c'])(
    'keeps the phone %j as the number it is',
    async (typed) => {
      const number = registerPersonContract.input.shape.phone.unwrap().shape.number.parse(typed);
      const { id } = await world.register({ phone: { ...gulnora().phone!, number } });
      const kept = await world.db.query(`select number from registration.phone where person_id = '${id}'`);
      expect(kept).toEqual([{ number: '+992927453107' }]);
    },
  );

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
