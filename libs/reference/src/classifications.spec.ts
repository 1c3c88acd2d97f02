import { industries, industryByCode, occupationByCode, occupationPath, occupations } from './classifications';

const count = <T, K>(rows: readonly T[], key: (row: T) => K) =>
  rows.reduce((counts, row) => counts.set(key(row), (counts.get(key(row)) ?? 0) + 1), new Map<K, number>());

describe('ISCO-08', () => {
  it('has all its groups', () => {
    expect(Object.fromEntries(count(occupations(), ({ level }) => level))).toEqual({
      major: 10,
      'sub-major': 43,
      minor: 130,
      unit: 436,
    });
  });

  it('hangs every group under one a digit shorter', () => {
    for (const { code, parent, level } of occupations()) {
      expect(parent).toBe(level === 'major' ? undefined : code.slice(0, -1));
      expect(occupationPath(code)).toHaveLength(code.length);
    }
  });

  it('keeps leading zeros and gives the way down to a group', () => {
    expect(occupationByCode('0110')?.level).toBe('unit');
    expect(occupationPath('7411').map(({ code }) => code)).toEqual(['7', '74', '741', '7411']);
    expect(occupationByCode('9999')).toBeUndefined();
    expect(occupationPath('9999')).toEqual([]);
  });

  it('marks what is often met', () => {
    const frequent = occupations().filter((occupation) => occupation.frequent);
    expect(frequent.map(({ code }) => code)).toContain('7411');
    expect(frequent.length).toBeLessThan(occupations().length / 4);
  });
});

describe('ISIC Rev. 4', () => {
  it('has 21 sections and 88 divisions, each division in a section', () => {
    expect(Object.fromEntries(count(industries(), ({ level }) => level))).toEqual({ section: 21, division: 88 });
    for (const { section } of industries()) expect(industryByCode(section)?.level).toBe('section');
  });

  it('is looked up by letter or by two digits', () => {
    expect(industryByCode('A')).toMatchObject({ level: 'section', frequent: true });
    expect(industryByCode('01')).toMatchObject({ level: 'division', section: 'A' });
    expect(industryByCode('1')).toBeUndefined();
  });
});
