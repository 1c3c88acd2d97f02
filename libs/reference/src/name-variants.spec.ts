import { nameGroups } from './name-variants';

describe('spellings of names', () => {
  const gulnora = nameGroups().find(({ latin }) => latin.includes('Gulnora'));

  it('hold one name in several scripts', () => {
    expect(gulnora).toMatchObject({ part: 'given', sex: 'female', cultures: ['Tajik', 'Uzbek'] });
    expect(gulnora?.cyrillic).toContain('Гульнара');
    expect(nameGroups()).toHaveLength(78);
  });

  it('keep names that only look alike apart', () => {
    expect(gulnora?.latin).not.toContain('Gulnoza');
    expect(gulnora?.nearMisses).toEqual(['Gulnoza']);
    expect(
      nameGroups()
        .flatMap(({ latin }) => latin)
        .filter((spelling) => /[()]/u.test(spelling)),
    ).toEqual([]);
  });

  it('hold each spelling once', () => {
    for (const group of nameGroups()) expect(new Set(group.latin).size).toBe(group.latin.length);
  });
});
