import { nameGroups } from '@mrc/reference';
import { nameKeysOf, typedKeysOf } from './match-keys';
import { readingsOf } from './sounds';

const isFound = (typed: string, registered: string): boolean => {
  const keys = new Set(nameKeysOf({ script: registered, latin: null }));
  return readingsOf(typed).some((words) => typedKeysOf(words).every((key) => keys.has(key)));
};

const here = /Tajik|Uzbek|Kyrgyz|Kazakh|Muslim/u;
const pairsOf = (spellings: readonly string[]) =>
  spellings.flatMap((one) => spellings.filter((other) => other !== one).map((other) => [one, other] as const));

describe('a name in another spelling', () => {
  const groups = nameGroups().filter(({ cultures }) => cultures.some((culture) => here.test(culture)));
  const pairs = groups.flatMap(({ latin, cyrillic, arabic }) => pairsOf([...latin, ...cyrillic, ...arabic]));

  it('finds at least 97 of 100 of those the reference data know', () => {
    const missed = pairs.filter(([typed, registered]) => !isFound(typed, registered));
    expect(pairs.length).toBeGreaterThan(1_000);
    expect(missed.length / pairs.length).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ['Магомедов Ибрагим', 'Муҳаммадов Иброҳим'],
    ['Ахмедова', 'Аҳмадова'],
    ['Жусупов', 'Юсуфов'],
    ['Абду Рахмон', 'Саидов Абдурахмон'],
    ['Абдурахмон', 'Саидов Абду Рахмон'],
    ['Abd al-Rahman', 'Абдураҳмон'],
    ['Мир Али', 'Мирали'],
    ['Дил Ором', 'Дилором'],
    ['Нур-Мухаммад', 'Нурмуҳаммад'],
    ['Гулом', 'Ғуломов'],
    ['Ли', 'Ли Сергей'],
    ['Lee', 'Ли'],
    ['Ҳоҷӣ', 'Ҳоҷӣ Алиев'],
    ['Хаё', 'Ҳаё'],
    ['О', 'О Виктор'],
  ])('%s finds %s', (typed, registered) => {
    expect(isFound(typed, registered)).toBe(true);
  });

  it.each([
    ['Гулноза', 'Гулнора'],
    ['Каримов', 'Рахимов'],
    ['Ли', 'Лола'],
    ['Ли', 'Алишер'],
    ['Ҳоҷӣ', 'Жамшед'],
  ])('%s does not find %s', (typed, registered) => {
    expect(isFound(typed, registered)).toBe(false);
  });
});
