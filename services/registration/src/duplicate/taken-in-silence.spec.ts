import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { Client } from 'pg';
import { keepingPapers } from '../identity-document/papers.fixture';
import { registerPerson } from '../registering/register-person';
import { gulnora, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { findPersons } from '../search/search.queries';
import { listDuplicatePairs } from './pair.queries';
import { SeekPairs } from './seek-pairs';

const name = { script: 'Саидова Мадина', latin: null };
const birth = { precision: 'day', year: 2011, month: 5, day: 3 } as const;
const phone = { number: '+992 92 777 0303', whose: 'own', safe: 'yes', hours: null, sayYouAre: null } as const;
const stranger = {
  name: { script: 'Юсупова Зебо', latin: null },
  birth: { precision: 'day', year: 2010, month: 1, day: 9 },
  phone: { ...phone, number: '+992 92 777 0404' },
} as const;

/** The statements that are run while `work` is done. */
const statementsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  const statements: string[] = [];
  const { query } = Client.prototype;
  Object.assign(Client.prototype, {
    query(this: Client, ...given: readonly unknown[]): unknown {
      const [asked] = given;
      statements.push(String(typeof asked === 'object' && asked !== null && 'text' in asked ? asked.text : asked));
      return Reflect.apply(query, this, given);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(Client.prototype, { query });
  }
  return statements;
};

describe('somebody at the desk whom only a protected record is like', () => {
  const world = registrationWorld();
  let desk: StaffActor;
  let childId: string;

  const answersTo = async (parts: Parameters<typeof gulnora>[0]) => {
    const mother = { ...said('care', 'given'), givenBy: 'parent' as const, relation: 'mother', childAssent: true };
    const input = gulnora({ ...parts, consents: [mother] });
    let answer: unknown;
    const statements = await statementsOf(async () => {
      answer = await registerPerson.execute(world.db.platform, input, callBy(desk));
    });
    return { id: input.commandId, answer, statements };
  };
  const looksFor = async (terms: string, birthYear: number | null, by = desk) => {
    let found: unknown;
    const statements = await statementsOf(async () => {
      found = await findPersons.execute(world.db.platform, { terms, birthYear, nationality: null }, callBy(by));
    });
    return { found, statements };
  };
  const pairsFor = async (by: StaffActor) => {
    const listed = await listDuplicatePairs.execute(world.db.platform, { first: 20, after: null }, callBy(by));
    return listed.ok ? listed.value.rows.map(({ one, other }) => [one.id, other.id].sort()) : listed.refusal.code;
  };

  beforeEach(async () => {
    desk = world.colleague(['intake', 'supervisor']);
    ({ id: childId } = await world.register({ name, birth, phone }, world.colleague(['case-worker'])));
  });

  it('is looked for before saving by the same statements as in a register that never knew the child, and nobody is found', async () => {
    const elsewhere = staffWith(['intake', 'supervisor']);
    await looksFor(phone.number, null);
    for (const [terms, year] of [
      [phone.number, null],
      [name.script, birth.year],
    ] as const) {
      const hidden = await looksFor(terms, year);
      expect(hidden.found).toMatchObject({ ok: true, value: { found: [], contacts: [], more: false } });
      expect(hidden).toEqual(await looksFor(terms, year, elsewhere));
    }
  });

  it('is registered with the same answer, by the same statements, as somebody nobody is like', async () => {
    const nobody = await answersTo(stranger);
    const alike = await answersTo({ name, birth, phone });
    const shown = (answer: unknown) => JSON.stringify(answer).replaceAll(/"(id|reference)":"[^"]+"/gu, '"$1"');
    expect(alike.answer).toMatchObject({ ok: true, value: { id: alike.id } });
    expect(shown(alike.answer)).toBe(shown(nobody.answer));
    expect([...alike.statements].sort()).toEqual([...nobody.statements].sort());
  });

  it('goes to the protection officers at the next tick, and to nobody else', async () => {
    const { id } = await answersTo({ name, birth, phone });
    await new SeekPairs(world.db.platform).execute(world.db.clock.now());
    expect(await pairsFor(world.colleague(['protection-officer'], { centreId: null }))).toEqual([[id, childId].sort()]);
    expect(await pairsFor(desk)).toEqual([]);
    expect(await pairsFor(world.colleague(['supervisor'], { centreId: newId() }))).toEqual([]);
  });
});

describe('a document that only a protected record has', () => {
  const world = registrationWorld();
  const { tries, records } = keepingPapers(world);

  it('is written down of somebody else by the same statements as any other, and the pair goes to protection officers', async () => {
    const child = await world.register({ name, birth, phone }, world.colleague(['case-worker']));
    const holder = world.colleague(['case-worker']);
    const other = await world.register(
      { ...stranger, name: { script: 'Саидова Мадинахон', latin: null }, birth: { precision: 'year', year: 1990 } },
      holder,
    );
    const nobody = await world.register({ phone: null }, holder);
    const desk = world.colleague(['case-worker', 'supervisor']);
    const guardian = world.colleague(['protection-officer']);
    await records(child.id, guardian);
    const asked = { words: '' };
    const alike = await statementsOf(async () => {
      asked.words = await tries(other.id, desk);
    });
    expect(asked.words).toBe('done');
    expect(alike).toEqual(await statementsOf(() => tries(nobody.id, desk, { number: 'ZZ 7654321' })));
    await new SeekPairs(world.db.platform).execute(world.db.clock.now());
    const pairsFor = async (by: StaffActor) => {
      const listed = await listDuplicatePairs.execute(world.db.platform, { first: 20, after: null }, callBy(by));
      return listed.ok
        ? listed.value.rows.map((row) => [[row.one.id, row.other.id].sort(), row.fields.map(({ field }) => field)])
        : [];
    };
    expect(await pairsFor(guardian)).toEqual([[[child.id, other.id].sort(), expect.arrayContaining(['document'])]]);
    expect(await pairsFor(desk)).toEqual([]);
  });
});
