import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { ageBandOn, ageOn, mayBeUnder18On } from '@mrc/reference';
import { dayOf, startOf } from './calendar';
import { nameFor } from './names';
import { personOf } from './people';
import { centresOf } from './places';
import { newRandom } from './random';

const registeredAt = startOf(dayOf('2026-05-20')) + 6 * 3600;
const people = centresOf(1).flatMap((centre, index) =>
  Array.from({ length: 120 }, (_, number) => personOf(1, index * 1000 + number, centre, registeredAt)),
);

describe('names', () => {
  const names = (nationality: Parameters<typeof nameFor>[1]) => {
    const random = newRandom(1, nationality);
    return Array.from({ length: 300 }, () => nameFor(random, nationality, random.chance(0.5) ? 'female' : 'male'));
  };

  it.each([
    ['TJ', /^[\p{Script=Cyrillic} ]+$/u],
    ['KG', /^[\p{Script=Cyrillic} ]+$/u],
    ['UZ', /^[\p{Script=Latin} 'ʻ-]+$/u],
    ['AM', /^[\p{Script=Armenian} ]+$/u],
    ['NP', /^[\p{Script=Devanagari} ]+$/u],
    ['AF', /^[\p{Script=Arabic} ]+$/u],
  ] as const)('of %s stand in their own script, in normal form', (nationality, script) => {
    for (const name of names(nationality)) {
      expect(name.script).toMatch(script);
      expect(name.script).toBe(name.script.normalize('NFC'));
    }
  });

  it('have a Latin line unless they are written in Latin', () => {
    for (const { latin } of [...names('TJ'), ...names('AF')]) expect(latin).toMatch(/^[\p{Script=Latin} 'ʻ-]+$/u);
    for (const { latin } of names('UZ')) expect(latin).toBeNull();
  });

  it('keep the letters of their language, end as families do, and are sometimes one word', () => {
    const tajik = names('TJ').map(({ script }) => script);
    expect(tajik.some((name) => /[ҳҷӣғқӯ]/u.test(name))).toBe(true);
    expect(tajik.some((name) => / /u.test(name) && /(ова|ева) /u.test(name))).toBe(true);
    expect(tajik.some((name) => /зода /u.test(name))).toBe(true);
    expect(tajik.some((name) => !name.includes(' '))).toBe(true);
    expect(names('KG').some(({ script }) => / (уулу|кызы) /u.test(script))).toBe(true);
  });
});

describe('people', () => {
  it('have telephone numbers of the right length that nobody can have', () => {
    const numbers = people.flatMap(({ input }) => (input.phone === null ? [] : [input.phone.number]));
    expect(numbers.length).toBeGreaterThan(1000);
    for (const number of numbers) {
      const parsed = parsePhoneNumberFromString(number);
      expect([number, parsed?.isPossible(), parsed?.isValid()]).toEqual([number, true, false]);
    }
  });

  it('are as old as they are said to be', () => {
    for (const { age, input } of people) {
      if (input.birth.precision === 'day' && input.birth.month !== 1)
        expect(ageOn(input.birth, '2026-05-20')).toBe(age);
      if (input.birth.precision === 'unknown') expect(ageBandOn(input.birth, '2026-05-20')).toBe('not-known');
    }
    expect(new Set(people.map(({ input }) => input.birth.precision)).size).toBe(5);
  });

  it('agree to care, and answer the other purposes as people do', () => {
    const answers = new Map<string, number>();
    for (const { input } of people) {
      for (const { purpose, decision } of input.consents) {
        answers.set(`${purpose} ${decision}`, (answers.get(`${purpose} ${decision}`) ?? 0) + 1);
      }
    }
    expect(answers.get('care given')).toBe(people.length);
    expect(answers.has('care refused')).toBe(false);
    expect(answers.get('statistics refused')).toBeGreaterThan(50);
    const asked = (answers.get('statistics given') ?? 0) + (answers.get('statistics refused') ?? 0);
    expect(asked).toBeLessThan(people.length);
  });

  it('under 18 have somebody who agrees for them', () => {
    const minors = people.filter(({ minor }) => minor);
    expect(minors.length).toBeGreaterThan(10);
    for (const { input } of minors) {
      for (const consent of input.consents) expect(['parent', 'guardian']).toContain(consent.givenBy);
    }
    const inDoubt = people.filter(({ minor, input: { birth } }) => !minor && birth.year !== undefined);
    for (const { input } of inDoubt)
      expect([input.birth, mayBeUnder18On(input.birth, '2026-05-20')]).toEqual([input.birth, false]);
    const adults = people.filter(({ minor }) => !minor).flatMap(({ input }) => input.consents);
    expect(new Set(adults.map(({ givenBy }) => givenBy))).toEqual(new Set(['self']));
  });

  it('travel between two countries, back only if they returned', () => {
    for (const { input } of people) {
      if (input.episode === null) continue;
      expect(input.episode.origin).not.toBe(input.episode.destination);
      expect(input.episode.to !== null).toBe(input.episode.stage === 'returned');
      expect(input.episode.returnKind !== null).toBe(input.episode.stage === 'returned');
      expect(input.episode.from === null).toBe(input.episode.stage === 'prospective');
    }
    expect(people.filter(({ input }) => input.episode === null).length).toBeGreaterThan(100);
  });
});
