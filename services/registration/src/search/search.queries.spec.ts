import timers from 'node:timers/promises';
import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { oneKey, ServicePlatform } from '@mrc/service-kit';
import { callBy, staffWith } from '@mrc/testing';
import { recordContact } from '../contact/record-contact';
import { aContact } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { listSearchNotices } from './search-notices.queries';
import { findPersons } from './search.queries';
import { searchWait } from './search.store';

describe('finding people', () => {
  const world = registrationWorld();

  const find = (terms: string, actor = world.worker, facts: { birthYear?: number; nationality?: string } = {}) =>
    findPersons.execute(
      world.db.platform,
      { terms, birthYear: facts.birthYear ?? null, nationality: facts.nationality ?? null },
      callBy(actor),
    );
  const found = async (...asked: Parameters<typeof find>) => {
    const result = await find(...asked);
    return result.ok ? result.value.found.map((person) => person.id) : [result.refusal.code];
  };

  it('by a name alone stays in the own centre; one more fact searches the register', async () => {
    const { id } = await world.register();
    const elsewhere = world.colleague(['case-worker'], { centreId: newId() });
    expect(await found('Гулнора Раҳимова')).toEqual([id]);
    expect(await found('Гулнора Раҳимова', elsewhere)).toEqual([]);
    expect(await found('gulnora', elsewhere, { birthYear: 1992 })).toEqual([id]);
    expect(await found('gulnora', elsewhere, { birthYear: 1970 })).toEqual([]);
  });

  it('by a nationality finds those who have it, and in the own centre those of whom it is not known', async () => {
    const tajik = await world.register();
    const kyrgyz = await world.register({ nationality: 'KG' });
    const unknown = await world.register({ nationality: null });
    const elsewhere = world.colleague(['case-worker'], { centreId: newId() });
    expect((await found('gulnora', world.worker, { nationality: 'KG' })).sort()).toEqual(
      [kyrgyz.id, unknown.id].sort(),
    );
    expect(await found('gulnora', elsewhere, { nationality: 'KG' })).toEqual([kyrgyz.id]);
    expect(await found('gulnora', elsewhere, { nationality: 'TJ' })).toEqual([tajik.id]);
    expect(await found('gulnora', elsewhere, { nationality: 'TJ', birthYear: 1970 })).toEqual([]);
  });

  it('leaves the own centre only for a fact that is met', async () => {
    const { id } = await world.register({ birth: { precision: 'unknown' } });
    const elsewhere = world.colleague(['case-worker'], { centreId: newId() });
    expect(await found('gulnora', world.worker, { birthYear: 1991 })).toEqual([id]);
    expect(await found('gulnora', elsewhere, { birthYear: 1991 })).toEqual([]);
    expect(await found('gulnora', elsewhere, { birthYear: 1991, nationality: 'TJ' })).toEqual([id]);
  });

  it.each([
    ['gl', []],
    ['gul', ['Гуля']],
    ['rahim', ['Гуля']],
    ['gulya', ['Гуля']],
    ['gul rahimova', ['Гулнора']],
    ['gulnora', ['Гулнора']],
  ])('by %s reaches of other centres: %s', async (terms, names) => {
    const gulnora = await world.register();
    const gulya = await world.register({ name: { script: 'Гуля Раҳима', latin: null } });
    const nameOf = new Map([
      [gulnora.id, 'Гулнора'],
      [gulya.id, 'Гуля'],
    ]);
    const elsewhere = world.colleague(['case-worker'], { centreId: newId() });
    const there = await found(terms, elsewhere, { birthYear: 1991 });
    expect(there.map((id) => nameOf.get(id) ?? id)).toEqual(names);
    expect(await found(terms, world.worker)).toEqual(expect.arrayContaining(there));
    expect((await found(terms, world.worker)).length).toBeGreaterThan(0);
  });

  it('says that two consonants did not leave the own centre', async () => {
    const [short, long] = [
      await find('gl', world.worker, { birthYear: 1991 }),
      await find('gulnora', world.worker, { birthYear: 1991 }),
    ];
    expect([short, long].map((one) => one.ok && one.value.searchedRegister)).toEqual([false, true]);
  });

  it('by card and by number searches the register', async () => {
    const { id, reference } = await world.register();
    const elsewhere = world.colleague(['intake'], { centreId: newId() });
    for (const typed of [
      reference,
      reference.toLowerCase(),
      ` ${reference.replace('-', ' ')}`,
      reference.replace('-', ''),
      reference.replace('-', ' – '),
      reference.replace('-', '\u2011'),
      reference.replaceAll(/[ACEHKMPTXY]/gu, (letter) => 'АСЕНКМРТХУ'['ACEHKMPTXY'.indexOf(letter)] ?? letter),
    ]) {
      expect([typed, await found(typed, elsewhere)]).toEqual([typed, [id]]);
    }
    expect(await found('92 777 01 01', elsewhere)).toEqual([id]);
  });

  it.each(['C-K59DV6', 'C-HAGEVA'])('by the number %s finds the contact at its own centre', async (number) => {
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(world.worker));
    const id = contact.ok ? contact.value.id : '';
    await world.db.query(`update registration.contact set reference = '${number}' where id = '${id}'`);
    await world.register();
    const numbered = async (typed: string, actor: StaffActor) => {
      const result = await find(typed, actor);
      return result.ok ? [...result.value.contacts, ...result.value.found].map((one) => one.id) : result.refusal.code;
    };
    for (const typed of [number, number.toLowerCase(), number.replace('-', ' '), number.replace('-', '')])
      expect([typed, await numbered(typed, world.worker)]).toEqual([typed, [id]]);
    expect(await numbered(number, world.colleague(['case-worker'], { centreId: newId() }))).toEqual([]);
    expect(await numbered(number, staffWith(['case-worker']))).toEqual([]);
    expect(await numbered('C-222222', world.worker)).toEqual([]);
  });

  it('never reaches another controller and is refused to roles that open nobody', async () => {
    await world.register();
    expect(await found('gulnora', staffWith(['supervisor', 'protection-officer']), { birthYear: 1991 })).toEqual([]);
    for (const role of ['programme-manager', 'administrator', 'partner-officer', 'data-protection-officer'] as const) {
      expect(await found('gulnora', world.colleague([role]))).toEqual(['NOT_ALLOWED']);
    }
  });

  it('asks for more where the words say nothing, and writes down that somebody searched', async () => {
    for (const terms of ['!', '—', '· ·']) {
      expect(await found(terms, world.worker, { birthYear: 1991 })).toEqual(['SEARCH_NEEDS_MORE']);
    }
    await world.register();
    await find('gulnora');
    const logged = await world.db.query(
      `select terms_hash, found from registration.search where staff_id = '${world.worker.staffId}'`,
    );
    expect(logged).toEqual([{ terms_hash: expect.stringMatching(/^[0-9a-f]{64}$/), found: 1 }]);
  });

  it('keeps words as a digest under the secret of the deployment, the same for the same words of one register', async () => {
    const kept = async (terms: string, actor: StaffActor, platform = world.db.platform) => {
      await findPersons.execute(platform, { terms, birthYear: null, nationality: null }, callBy(actor));
      const [row] = await world.db.query(
        `select terms_hash from registration.search where staff_id = '${actor.staffId}'`,
      );
      return String(row?.['terms_hash']);
    };
    const somebody = () => world.colleague(['case-worker']);
    const digest = await kept('gulnora', somebody());
    expect(await kept('Гулнора', somebody())).toBe(digest);
    expect(await kept('zarina', somebody())).not.toBe(digest);
    expect(await kept('gulnora', staffWith(['case-worker']))).not.toBe(digest);
    const other = new ServicePlatform({
      ...world.db.platform,
      commandKeys: oneKey('the secret of another deployment'),
      digestKeys: oneKey('the secret of another deployment'),
    });
    expect(await kept('gulnora', somebody(), other)).not.toBe(digest);
  });

  describe('many times', () => {
    const searched = (actor: StaffActor, times: number, at: string) =>
      world.db.query(
        `insert into registration.search (id, controller, centre, staff_id, terms_hash, whole_register, found, searched_at)
         select gen_random_uuid(), '${actor.controllerId}', '${actor.centreId}', '${actor.staffId}', 'x', false, 0,
                '${at}'::timestamptz + n * interval '1 second'
         from generate_series(0, ${times - 1}) n`,
      );

    it('is answered more slowly, and noted for the data-protection officer of the register', async () => {
      await searched(world.worker, 79, '2026-11-02T05:55:00Z');
      const waited = jest.spyOn(timers, 'setTimeout');
      expect((await find('gulnora')).ok).toBe(true);
      expect(waited).toHaveBeenCalledWith(1_000);
      waited.mockRestore();
      const officer = world.colleague(['data-protection-officer']);
      const notices = (actor: StaffActor) =>
        listSearchNotices.execute(world.db.platform, { first: 10, after: null }, callBy(actor));
      const noted = { staffId: world.worker.staffId, centreId: world.worker.centreId, inTenMinutes: 80, inDay: 80 };
      expect(await notices(officer)).toMatchObject({ ok: true, value: { rows: [noted], endCursor: null } });
      expect(await find('gulnora')).toMatchObject({ ok: true });
      expect(await notices(officer)).toMatchObject({ value: { rows: [{ ...noted, inTenMinutes: 81, inDay: 81 }] } });
      expect(await notices(staffWith(['data-protection-officer']))).toMatchObject({ value: { rows: [] } });
      for (const role of ['supervisor', 'protection-officer', 'administrator'] as const)
        expect(await notices(world.colleague([role]))).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    });

    it('keeps nobody from registering, and does not slow a colleague', async () => {
      await searched(world.worker, 400, '2026-11-02T05:52:00Z');
      expect(await world.register()).toMatchObject({ version: expect.any(Number) });
      await find('gulnora', world.colleague(['case-worker']));
      const noted = await world.db.query(
        `select staff_id from registration.search_notice where controller = '${world.worker.controllerId}'`,
      );
      expect(noted).toEqual([]);
    });
  });

  it.each([
    [60, 60, 0],
    [61, 61, 50],
    [70, 70, 500],
    [80, 80, 1_000],
    [5_000, 5_000, 1_000],
    [10, 300, 0],
    [10, 310, 500],
  ])('waits, at %d in ten minutes and %d in a day, %d ms', (inTenMinutes, inDay, waits) => {
    expect(searchWait({ inTenMinutes, inDay })).toBe(waits);
  });

  it('shows ten at most', async () => {
    for (let i = 0; i < 12; i += 1) await world.register();
    expect(await found('gulnora')).toHaveLength(10);
  });
});
