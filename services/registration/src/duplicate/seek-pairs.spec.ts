import type { StaffActor } from '@mrc/access';
import type { PairDecision } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { registrationWorld } from '../registration.world.fixture';
import { writeFactsOfKeys } from '../search/match-keys.store';
import { decideDuplicatePair } from './decide-pair';
import { listDuplicatePairs } from './pair.queries';
import { SeekPairs } from './seek-pairs';

describe('who may be registered twice', () => {
  const world = registrationWorld();
  const birth = { precision: 'day', year: 1991, month: 5, day: 3 } as const;
  const gulnora = { name: { script: 'Раҳимова Гулнора', latin: null }, birth };

  const seek = () => new SeekPairs(world.db.platform).execute(world.db.clock.now());
  const supervisor = (parts: Partial<StaffActor> = {}) => world.colleague(['supervisor'], parts);
  const officer = () => world.colleague(['protection-officer']);
  const listed = async (actor = supervisor()) => {
    const result = await listDuplicatePairs.execute(world.db.platform, { first: 20, after: null }, callBy(actor));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.rows;
  };
  const peopleIn = async (actor?: StaffActor) =>
    (await listed(actor)).map(({ one, other }) => [one.id, other.id].sort());
  const decide = async (decision: PairDecision, actor = supervisor(), parts: object = {}) => {
    const [pair] = await listed(actor);
    const { id: pairId = newId(), version: expectedVersion = 1 } = pair ?? {};
    const input = { commandId: newId(), pairId, expectedVersion, decision, note: null, ...parts };
    return decideDuplicatePair.execute(world.db.platform, input, callBy(actor));
  };
  const twice = async (parts: object = {}, other: object = {}) => {
    const one = await world.register({ ...gulnora, ...parts });
    const again = await world.register({
      ...gulnora,
      name: { script: 'Rakhimova Gulnora', latin: null },
      ...parts,
      ...other,
    });
    await seek();
    return [one.id, again.id].sort();
  };

  it('is found after registering, and said by the kind of agreement of each field', async () => {
    const both = await twice();
    const [pair, ...more] = await listed();
    expect([[pair?.one.id, pair?.other.id], more]).toEqual([both, []]);
    expect(pair).toMatchObject({ strength: 'likely', state: 'open', isProtected: false });
    expect(pair?.fields.map(({ field, level }) => [field, level])).toEqual([
      ['name', 'same-sound'],
      ['birth', 'same-day'],
      ['sex', 'same'],
      ['nationality', 'same'],
      ['phone', 'same'],
    ]);
    expect(pair?.one).toMatchObject({ birthYear: 1991, phoneEnding: '01', mayOpen: true });
  });

  it('is looked for once, and keeps no value of anybody', async () => {
    await twice();
    const [{ old } = {}] = await world.db.query(
      `select count(*)::int as old from registration.person where pairs_are_old`,
    );
    expect(old).toBe(0);
    const kept = JSON.stringify([
      await world.db.query(`select row_to_json(d) from registration.duplicate_pair d`),
      await world.db.query(`select row_to_json(k) from registration.pair_key k`),
    ]);
    const withoutIds = kept.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|"key\\?":-?\d+/gu, '');
    expect(withoutIds).not.toMatch(/Гулнора|Gulnora|glnr|1991|7770101/u);
  });

  it('never reaches another register', async () => {
    const both = await twice();
    const elsewhere = staffWith(['case-worker']);
    await world.register(gulnora, elsewhere);
    await seek();
    expect(await peopleIn()).toEqual([both]);
    expect(
      await listed(staffWith(['supervisor', 'protection-officer'], { controllerId: elsewhere.controllerId })),
    ).toEqual([]);
  });

  it('is shown to supervisors of the centres, not of a third, and all of it to protection officers', async () => {
    const there = newId();
    await world.register(gulnora);
    await world.register(gulnora, world.colleague(['case-worker'], { centreId: there }));
    await seek();
    const seen = async (actor: StaffActor) => (await listed(actor)).length;
    expect(await seen(supervisor())).toBe(1);
    expect(await seen(supervisor({ centreId: there }))).toBe(1);
    expect(await seen(supervisor({ centreId: newId() }))).toBe(0);
    expect(await seen(world.colleague(['protection-officer'], { centreId: newId() }))).toBe(1);
    const [pair] = await listed(supervisor({ centreId: there }));
    expect([pair?.one.mayOpen, pair?.other.mayOpen].sort()).toEqual([false, true]);
  });

  it('is the protection officers’ alone where one of the two is protected, also later, and takes two of them', async () => {
    const both = await twice();
    await world.protect(both[0] ?? '');
    expect(await listed()).toEqual([]);
    const [pair] = await listed(officer());
    expect(pair).toMatchObject({ isProtected: true });
    const asked = { pairId: pair?.id, expectedVersion: pair?.version };
    expect(await decide('same', supervisor(), asked)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const first = officer();
    expect(await decide('same', first)).toMatchObject({ ok: true });
    expect((await listed(first))[0]).toMatchObject({ state: 'open', proposed: 'same' });
    expect(await decide('same', first)).toMatchObject({ refusal: { code: 'SECOND_HOLDER_NEEDED' } });
    expect(await decide('same', officer())).toMatchObject({ ok: true });
    expect((await listed(officer()))[0]).toMatchObject({ state: 'same', proposed: null });
  });

  it.each([
    ['different', 0],
    ['family', 0],
    ['unsure', 1],
    ['same', 1],
  ] as const)('once decided to be %s is listed %i times, also when it is looked for again', async (decision, times) => {
    const [one = ''] = await twice();
    expect(await decide(decision)).toMatchObject({ ok: true, value: { version: 2 } });
    await world.db.platform.worker.inOpenTransaction((tx) => writeFactsOfKeys(tx, one));
    await seek();
    const rows = await listed();
    expect(rows.map(({ state, version }) => [state, version])).toEqual(Array(times).fill([decision, 2]));
  });

  it('comes back where a record of the two changes, and goes where it is too little', async () => {
    const [one = ''] = await twice();
    await decide('different');
    const change = async (year: number, month: number) => {
      const changed = JSON.stringify({ precision: 'day', year, month, day: 3 });
      await world.db.query(
        `update registration.person set birth = '${changed}', birth_year = ${year} where id = '${one}'`,
      );
      await world.db.platform.worker.inOpenTransaction((tx) => writeFactsOfKeys(tx, one));
      await seek();
    };
    await change(1991, 7);
    expect((await listed()).map(({ state }) => state)).toEqual(['open']);
    await world.db.query(`update registration.phone set number = '+992900000009' where person_id = '${one}'`);
    await change(1950, 7);
    expect(await listed()).toEqual([]);
  });

  it('is no more where one of the two was entered in error', async () => {
    const [one = ''] = await twice();
    await world.db.query(`update registration.person set entered_in_error = 'twice' where id = '${one}'`);
    expect(await listed()).toEqual([]);
  });

  it('is refused where a colleague decided meanwhile', async () => {
    await twice();
    const [pair] = await listed();
    await decide('unsure');
    expect(await decide('same', supervisor(), { pairId: pair?.id, expectedVersion: 1 })).toMatchObject({
      refusal: { code: 'CHANGED_BY_SOMEONE_ELSE', facts: { version: 2 } },
    });
  });

  it('is listed page by page, the strongest first', async () => {
    for (const script of ['Саидов Фаррух', 'Назаров Бахтиёр', 'Олимов Сухроб']) {
      const parts = { name: { script, latin: null }, phone: null };
      await twice(parts, script === 'Назаров Бахтиёр' ? { birth: { precision: 'year', year: 1991 } } : {});
    }
    const actor = supervisor();
    const page = async (after: string | null) => {
      const result = await listDuplicatePairs.execute(world.db.platform, { first: 2, after }, callBy(actor));
      if (!result.ok) throw new Error(result.refusal.code);
      return result.value;
    };
    const first = await page(null);
    const second = await page(first.endCursor);
    const weights = [...first.rows, ...second.rows].map(({ weight }) => weight);
    expect([weights.length, second.endCursor]).toEqual([3, null]);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});
