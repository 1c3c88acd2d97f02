import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { gulnora } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { correcting } from './correcting.fixture';

describe('what is recorded of a woman', () => {
  const world = registrationWorld();
  const { input, says, answer, history, opened, finds } = correcting(world);
  const wrong = { script: 'Раҳимова Гулнора', latin: null };
  const right = { script: 'Раҳматова Дилноза', latin: 'Rahmatova Dilnoza' };
  const phone = { whose: 'own', safe: 'yes', hours: null, sayYouAre: null } as const;
  const old = { ...phone, number: '+992927770101' };
  let id: string;
  let intake: StaffActor;
  let away: StaffActor;

  beforeEach(async () => {
    ({ id } = await world.register());
    intake = world.colleague(['intake']);
    away = world.colleague(['case-worker'], { centreId: newId() });
  });

  it('is put right by the desk of her centre at once, and its history says what, why, by whom and when', async () => {
    const born = { precision: 'day', year: 1991, month: 3, day: 3 } as const;
    const given = input(id, {
      because: 'paper-seen',
      note: 'Her passport.',
      birth: { from: { precision: 'year', year: 1991 }, to: born },
    });
    expect(await says(given, intake)).toBe('applied');
    expect(await opened(id, world.worker)).toMatchObject({ birth: born, age: 35 });
    const [correction, ...more] = await history(id, world.worker);
    expect(more).toEqual([]);
    expect(correction).toMatchObject({
      id: given.commandId,
      state: 'applied',
      because: 'paper-seen',
      note: 'Her passport.',
      staffId: intake.staffId,
      occurredOn: '2026-11-02',
      undoes: null,
      reviewedAt: null,
    });
    const nothing = {
      name: null,
      birth: null,
      sex: null,
      nationality: null,
      relation: null,
      spokenLanguages: null,
      interfaceLanguage: null,
      interpreterLanguage: null,
      phone: null,
      episode: null,
      accessLevel: null,
    };
    expect(correction).toMatchObject({
      fields: ['birth'],
      from: { ...nothing, birth: { precision: 'year', year: 1991 } },
      to: { ...nothing, birth: born },
    });
  });

  it('is put right in every field with one command, and each is written', async () => {
    const stands = gulnora();
    const episode = stands.episode && { ...stands.episode, destination: 'KZ', stage: 'abroad' as const };
    const given = input(id, {
      name: { from: wrong, to: right },
      birth: { from: stands.birth, to: { precision: 'estimated', year: 1989 } },
      sex: { from: 'female', to: 'another' },
      nationality: { from: 'TJ', to: null },
      relation: { from: 'migrant', to: 'family-member' },
      spokenLanguages: { from: ['tg', 'ru'], to: ['tg'] },
      interfaceLanguage: { from: 'tg', to: 'ru' },
      interpreterLanguage: { from: null, to: 'tg' },
      phone: { from: old, to: { ...old, number: '92 777 02 02', whose: 'family' } },
      episode: { from: stands.episode, to: episode },
    });
    expect(await says(given, intake)).toBe('applied');
    expect(await opened(id, world.worker)).toMatchObject({
      name: right,
      birth: { precision: 'estimated', year: 1989 },
      sex: 'another',
      nationality: null,
      relation: 'family-member',
      spokenLanguages: ['tg'],
      interfaceLanguage: 'ru',
      interpreterLanguage: 'tg',
      phone: { ...old, number: '+992927770202', whose: 'family' },
      episodes: [episode],
    });
    const [correction] = await history(id, intake);
    expect(correction?.fields).toEqual([
      'name',
      'birth',
      'sex',
      'nationality',
      'relation',
      'spoken-languages',
      'interface-language',
      'interpreter-language',
      'phone',
      'episode',
    ]);
  });

  it('can lose a phone and a migration, and get them again', async () => {
    const { episode } = gulnora();
    expect(
      await says(input(id, { phone: { from: old, to: null }, episode: { from: episode, to: null } }), intake),
    ).toBe('applied');
    expect(await opened(id, intake)).toMatchObject({ phone: null, episodes: [] });
    expect(
      await says(input(id, { phone: { from: null, to: old }, episode: { from: null, to: episode } }), intake),
    ).toBe('applied');
    expect(await opened(id, intake)).toMatchObject({ phone: old, episodes: [episode] });
  });

  it('is told by the fields and the codes as they are now, and by no value', async () => {
    const episode = gulnora().episode;
    const given = input(id, {
      name: { from: wrong, to: right },
      birth: { from: { precision: 'year', year: 1991 }, to: { precision: 'year', year: 1960 } },
      phone: { from: old, to: { ...old, number: '+992927770303' } },
      episode: { from: episode, to: episode && { ...episode, destination: 'KZ' } },
    });
    await says(given, intake);
    const events = await world.db.journalOf(id);
    const told = events.filter(({ type }) => type === 'person.corrected' || type === 'person.age-band-changed');
    expect(told.map(({ data }) => data)).toEqual([
      {
        confirmed: false,
        fields: ['name', 'birth', 'phone', 'episode'],
        now: {
          sex: 'female',
          ageBand: '60+',
          nationality: 'TJ',
          relation: 'migrant',
          corridor: { origin: 'TJ', destination: 'KZ', stage: 'returned' },
          interpreterNeeded: false,
        },
        from: '2026-11-02',
      },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Раҳматова|Rahmatova|0303|1960/u);
  });

  it('is found by what is right and no more by what was wrong, near and far', async () => {
    await says(
      input(id, {
        name: { from: wrong, to: right },
        phone: { from: old, to: { ...old, number: '+992927770404' } },
        birth: { from: { precision: 'year', year: 1991 }, to: { precision: 'year', year: 1980 } },
      }),
      intake,
    );
    expect([await finds('Раҳматова Дилноза', world.worker), await finds('Раҳимова Гулнора', world.worker)]).toEqual([
      [id],
      [],
    ]);
    expect([await finds('+992927770404', away), await finds('+992927770101', away)]).toEqual([[id], []]);
    expect([await finds('Rahmatova Dilnoza', away, 1980), await finds('Rahmatova Dilnoza', away, 1991)]).toEqual([
      [id],
      [],
    ]);
  });

  it('is put right by one of two who correct the same field at once, and shown to the other', async () => {
    const [one, other] = ['1990', '1992'].map((year) =>
      input(id, { birth: { from: { precision: 'year', year: 1991 }, to: { precision: 'year', year: Number(year) } } }),
    );
    const said = await Promise.all([says(one!, intake), says(other!, world.worker)]);
    expect(said.sort()).toEqual(['CHANGED_MEANWHILE', 'applied']);
    expect(await history(id, intake)).toHaveLength(1);
  });

  it('leaves no key of what was recorded: each is taken away at its place, and all of them where an earlier release wrote them', async () => {
    const strange = `insert into registration.match_key (controller, kind, key, person_id, centre, birth_year, nationality, recorded_at, signs)
      select distinct on (person_id) controller, 'name', 'of an earlier release', person_id, centre, birth_year, nationality, recorded_at, signs
      from registration.match_key where person_id = '${id}'`;
    const keys = async () =>
      (await world.db.query(`select key from registration.match_key where person_id = '${id}' order by key`)).map(
        (row) => row['key'],
      );
    const before = await keys();
    await world.db.query(strange);
    expect(await says(input(id, { phone: { from: old, to: { ...old, number: '+992927770505' } } }), intake)).toBe(
      'applied',
    );
    expect(await finds('+992927770101', intake)).toEqual([]);
    expect(await keys()).toHaveLength(before.length + 1);
    await world.db.query(`update registration.person set keys_are_old = true where id = '${id}'`);
    expect(await says(input(id, { phone: { from: { ...old, number: '+992927770505' }, to: old } }), intake)).toBe(
      'applied',
    );
    expect(await keys()).toEqual(before);
  });

  it('is not put right at all where one of its fields holds something else by now', async () => {
    await says(input(id, { relation: { from: 'migrant', to: 'other' } }), intake);
    const late = input(id, {
      relation: { from: 'migrant', to: 'community' },
      sex: { from: 'female', to: 'another' },
    });
    expect(await answer(late, world.worker)).toEqual({
      ok: false,
      refusal: { code: 'CHANGED_MEANWHILE', facts: { fields: ['relation'] } },
    });
    expect(await opened(id, intake)).toMatchObject({ relation: 'other', sex: 'female' });
  });

  it('is put right once, however often the command comes', async () => {
    const given = input(id, { sex: { from: 'female', to: 'another' } });
    expect([await says(given, intake), await says(given, intake)]).toEqual(['applied', 'applied']);
    expect(await history(id, intake)).toHaveLength(1);
    const again = { ...given, sex: null, relation: { from: 'migrant', to: 'other' } } as const;
    expect(await says(again, intake)).toBe('COMMAND_REUSED');
    expect(await says({ ...again, personId: id }, world.worker)).toBe('COMMAND_REUSED');
  });

  it.each([
    ['nothing', {}, 'because', 'nothing-changes'],
    ['what stands', { sex: { from: 'female', to: 'female' } }, 'sex.to', 'nothing-changes'],
    [
      'the same phone otherwise written',
      { phone: { from: old, to: { ...old, number: '92 777 01 01' } } },
      'phone.to',
      'nothing-changes',
    ],
    ['no phone', { phone: { from: old, to: { ...old, number: '12' } } }, 'phone.to.number', 'not-a-phone-number'],
    [
      'a phone to be called at some hours',
      { phone: { from: old, to: { ...old, safe: 'only-when' } } },
      'phone.to.hours',
      'empty',
    ],
    ['another reason without a note', { because: 'other', sex: { from: 'female', to: 'male' } }, 'note', 'empty'],
  ] as const)('is not put right by %s', async (_what, parts, path, problem) => {
    expect(await answer(input(id, parts), intake)).toEqual({
      ok: false,
      refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path, problem }] } },
    });
  });

  it('is in the order of her life, whichever of its days is put right', async () => {
    const episode = gulnora().episode;
    const left = episode && { ...episode, from: { precision: 'year', year: 1980 } as const };
    const early = input(id, { episode: { from: episode, to: left } });
    const stays = episode && { ...episode, from: { precision: 'year', year: 2010 } as const };
    const born = input(id, {
      birth: { from: { precision: 'year', year: 1991 }, to: { precision: 'year', year: 2012 } },
    });
    const problems = async (given: typeof early) => {
      const result = await answer(given, intake);
      return result.ok ? [] : result.refusal.facts;
    };
    expect(await problems(early)).toEqual({ issues: [{ path: 'episode.to.from', problem: 'before-birth' }] });
    expect(await says(input(id, { episode: { from: episode, to: stays } }), intake)).toBe('applied');
    expect(await problems(born)).toEqual({ issues: [{ path: 'birth.to', problem: 'before-birth' }] });
  });

  it('is put right and read by who works with her, and by nobody of another centre or register', async () => {
    const given = () => input(id, { sex: { from: 'female', to: 'another' } });
    expect(await says(given(), away)).toBe('NOT_FOUND');
    expect(await says(given(), { ...intake, controllerId: newId() })).toBe('NOT_FOUND');
    expect(await says(given(), world.colleague(['programme-manager']))).toBe('NOT_ALLOWED');
    expect((await opened(id, intake))?.may).toContain('correct');
    await says(given(), intake);
    expect([await history(id, away), await history(id, { ...intake, controllerId: newId() })]).toEqual([[], []]);
  });
});
