import type { PartialDate } from '@mrc/contracts';
import { comparable, type ComparedPerson } from './compare-records';
import { modelOf } from './duplicate-models';
import { pairKeysOf } from './pair-keys';
import { scorePair } from './score-pair';

const model = modelOf('TJ', '2026-11-30');
const born = (year: number, month: number, day: number): PartialDate => ({ precision: 'day', year, month, day });

const rahimova: ComparedPerson = {
  script: 'Раҳимова Гулнора Саидовна',
  latin: null,
  birth: born(1991, 5, 3),
  sex: 'female',
  nationality: 'TJ',
  phone: '+992927770101',
};
const as = (parts: Partial<ComparedPerson>): ComparedPerson => ({ ...rahimova, ...parts });
const shareOf = () => model.typicalShare;

const score = (one: ComparedPerson, other: ComparedPerson, share = shareOf) =>
  scorePair(comparable(one), comparable(other), model, { people: 10_000, shareOf: share });
const levels = (one: ComparedPerson, other: ComparedPerson) =>
  Object.fromEntries(score(one, other).weights.map(({ field, level }) => [field, level]));
const met = (one: ComparedPerson, other: ComparedPerson) => {
  const keys = pairKeysOf(comparable(other));
  return pairKeysOf(comparable(one)).some((key) => keys.includes(key));
};

describe('two records of a name', () => {
  it.each([
    ['Раҳимова Гулнора Саидовна', 'Гулнора Раҳимова Саидовна', 'same', 'swapped names'],
    ['Раҳимова Гулнора', 'Rahimova Gulnora', 'same', 'Tajik letters and Latin'],
    ['Раҳимова Гулнора', 'Рахимова Гульнора', 'same-sound', 'Tajik and Russian letters'],
    ['Ҷамшедов Фирӯз', 'Dzhamshedov Firuz', 'same-sound', 'a Tajik name as Russian papers write it'],
    ['Ўктамов Шерзод', "O'ktamov Sherzod", 'same-sound', 'Uzbek Cyrillic and Latin'],
    ['Бакытов Нурлан', 'Bakytov Nurlan', 'same', 'a Kyrgyz name'],
    ['محمد رحیمی', 'Mohammad Rahimi', 'same-sound', 'Persian and Latin'],
    ['Муҳаммад Саидов', 'Магомед Саидов', 'same-sound', 'known spellings of one name'],
    ['Каримов Далер Рустамович', 'Карипов Далер Рустамович', 'alike', 'a letter changed'],
    ['Каримов Далер Рустамович', 'Каримзода Далер Рустамович', 'alike', 'another ending of the family name'],
    ['Нурмухаммадов Али', 'Нур Мухаммадов Али', 'same-sound', 'one word written as two'],
    ['Каримов Далер Рустамович', 'Каримов Далер', 'part', 'without the father’s name'],
    ['Каримова Зарина Рустамовна', 'Каримова Мадина Рустамовна', 'differ-in-part', 'sisters'],
    ['Шаҳромова Умеда', 'شهراماوا امیده', 'alike', 'a Tajik name in Persian letters'],
    ['Мирваис Фаизи', 'میرویس فیضی', 'alike', 'a Persian name in Cyrillic ones'],
    ['Parbati Dhakal', 'पार्वती ढकाल', 'alike', 'a Nepali name'],
    ['Parb ati Dhakal', 'पार्वती ढकाल', 'same-sound', 'one word written as two, in another script'],
    ['Каримова Джам Далеровна', 'Каримова Ҷамила Далеровна', 'alike', 'a short form'],
    ['Турсунов К. Далерович', 'Турсунов Карим Далерович', 'alike', 'an initial'],
    ['Каримов Далер Рустамович', 'Саидов Рустам Каримович', 'other', 'a father and a son of other names'],
    ['Каримов Далер', 'Каримов Фаррух', 'one-word', 'a family name alone'],
    ['Каримов Далер', 'Саидов Фаррух', 'other', 'other people'],
  ])('%s and %s agree as %s: %s', (script, other, level) => {
    expect(levels(as({ script }), as({ script: other }))).toMatchObject({ name: level });
  });

  it('agree by the writings that agree best', () => {
    const one = as({ script: 'Раҳимова Гулнора', latin: 'Rakhimova Gulnara' });
    expect(levels(one, as({ script: 'Rakhimova Gulnara' }))).toMatchObject({ name: 'same' });
  });

  it('weigh more the rarer the name is, and no more than the model lets them', () => {
    const among = { people: 1e15, shareOf };
    const of = (share: number) =>
      scorePair(comparable(rahimova), comparable(rahimova), model, { ...among, shareOf: () => share }).bits;
    expect(of(0.005)).toBeGreaterThan(of(0.05));
    expect(of(1e-9) - of(model.typicalShare)).toBeCloseTo(model.rarityAtMost);
  });
});

describe('two births', () => {
  it.each([
    [born(1991, 5, 3), born(1991, 5, 3), 'same-day'],
    [born(1991, 5, 3), born(1991, 3, 5), 'swapped'],
    [born(1991, 5, 3), born(1991, 1, 1), 'same-year'],
    [born(1991, 1, 1), born(1991, 1, 1), 'same-year'],
    [born(1991, 5, 3), { precision: 'year', year: 1991 } as const, 'same-year'],
    [born(1991, 5, 3), born(1992, 5, 3), 'one-part-differs'],
    [born(1991, 5, 3), born(1981, 5, 3), 'one-part-differs'],
    [born(1991, 5, 3), born(1919, 5, 3), 'generation'],
    [born(1989, 5, 3), born(1998, 5, 3), 'one-part-differs'],
    [born(1991, 5, 3), born(1985, 5, 3), 'other'],
    [born(1991, 5, 3), born(1993, 1, 1), 'near-year'],
    [born(1991, 5, 3), born(1993, 3, 5), 'near-year'],
    [born(1991, 5, 3), born(1993, 8, 7), 'other'],
    [born(1991, 5, 3), born(1999, 8, 7), 'other'],
    [born(1991, 5, 3), born(2015, 5, 3), 'generation'],
    [born(1991, 5, 3), { precision: 'unknown' } as const, undefined],
  ])('%j and %j agree as %s', (birth, other, level) => {
    expect(levels(as({ birth }), as({ birth: other })).birth).toBe(level);
    expect(levels(as({ birth: other }), as({ birth })).birth).toBe(level);
  });
});

describe('two records', () => {
  it.each([
    ['with nothing changed', {}],
    ['in another script, with a new phone', { script: 'Rahimova Gulnora', phone: '+992900000001' }],
    ['with day and month swapped and a letter wrong', { script: 'Раҳимва Гулнора Саидовна', birth: born(1991, 3, 5) }],
    [
      'with names swapped, of whom only the year is known',
      { script: 'Гулнора Раҳимова Саидовна', birth: born(1991, 1, 1) },
    ],
    ['without a phone or a nationality', { phone: null, nationality: null }],
  ])('of one person %s are met, and likely', (_how, parts) => {
    expect([met(rahimova, as(parts)), score(rahimova, as(parts)).strength]).toEqual([true, 'likely']);
  });

  it.each([
    ['twins with one phone', as({}), as({ script: 'Раҳимова Зарина Саидовна' })],
    ['a father and his son who has his name', as({ sex: 'male' }), as({ sex: 'male', birth: born(2015, 2, 9) })],
    [
      'a woman and her agent, who share a phone',
      rahimova,
      as({ script: 'Саидов Фаррух', sex: 'male', birth: born(1970, 2, 9) }),
    ],
    [
      'namesakes of a common name born in other years',
      as({ phone: null }),
      as({ phone: null, birth: born(1983, 2, 9) }),
    ],
  ])('of %s are never likely one person', (_who, one, other) => {
    expect(score(one, other).strength).not.toBe('likely');
  });

  it('with one document are met and looked at whoever else they are like, and likely of one person where the name is alike', () => {
    const documents = ['passport:country:TJ:1f', 'visa:country:RU:2e'];
    const holder = as({ documents });
    const stranger = as({ script: 'Саидов Фаррух', birth: born(1985, 2, 9), phone: null, documents });
    expect([met(holder, stranger), score(holder, stranger).strength]).toEqual([true, 'possible']);
    const married = as({ script: 'Саидова Гулнора', birth: born(1991, 1, 1), phone: null });
    expect(score(rahimova, married).strength).toBeNull();
    const again = as({
      script: 'Раҳимова Гулнора',
      birth: born(1985, 2, 9),
      phone: null,
      documents: documents.slice(1),
    });
    expect(score(holder, again).strength).toBe('likely');
  });

  it('with another document of one kind and country say little by it, and with such of other kinds nothing', () => {
    const holder = as({ documents: ['passport:country:TJ:1f'] });
    const renewed = as({ documents: ['passport:country:TJ:3d'] });
    expect([levels(holder, renewed)['document'], score(holder, renewed).strength]).toEqual(['other', 'likely']);
    for (const document of ['passport:country:UZ:3d', 'visa:country:TJ:3d'])
      expect(levels(holder, as({ documents: [document] }))).not.toHaveProperty('document');
  });

  it('are the likelier of one person the fewer people there are', () => {
    const among = (people: number) =>
      scorePair(comparable(rahimova), comparable(as({ phone: null, birth: born(1991, 1, 1) })), model, {
        people,
        shareOf,
      }).chance;
    expect(among(1_000)).toBeGreaterThan(among(1_000_000));
  });

  it('who share the given name and no family name are the likelier of one person than who share that alone', () => {
    const married = as({ script: 'Саидова Гулнора Саидовна' });
    const twin = as({ script: 'Раҳимова Зарина Саидовна' });
    expect([levels(rahimova, married)['name'], levels(rahimova, twin)['name']]).toEqual([
      'differ-in-part',
      'differ-in-part',
    ]);
    expect(score(rahimova, married).chance).toBeGreaterThan(score(rahimova, twin).chance);
    expect(score(rahimova, twin).strength).toBeNull();
  });

  it('say of each field that both have how it agrees and what that weighs, which together is the score', () => {
    const { weights, bits } = score(rahimova, as({ sex: 'not-asked', phone: '+992900000001' }));
    expect(weights.map(({ field, level }) => `${field} ${level}`)).toEqual([
      'name same',
      'birth same-day',
      'nationality same',
      'phone other',
    ]);
    expect(weights.map(({ weight }) => weight > 0)).toEqual([true, true, true, false]);
    expect(bits).toBeCloseTo(weights.reduce((sum, { weight }) => sum + weight, 0));
  });
});
