import { looksLikeDocument, numbersSought, numberWithin } from './document-number';

describe('the number of a document', () => {
  it.each([
    ['ab 401-23-45', null, 'AB4012345'],
    ['UZB AA 1234567', 'UZ', 'AA1234567'],
    ['UZ 1234', 'UZ', 'UZ1234'],
    ['ID1234567', 'KG', 'ID1234567'],
    ['१२३४५६', 'IN', '123456'],
  ] as const)('%s of %s is told from others by %s', (typed, country, told) => {
    expect(numberWithin(typed, country)).toBe(told);
  });

  it('is looked for as it is, and without the code of a country before it only among those of that country', () => {
    expect(numbersSought('TJK401234567')).toEqual([
      { number: 'TJK401234567', country: null },
      { number: '401234567', country: 'TJ' },
      { number: 'K401234567', country: 'TJ' },
    ]);
    expect(numbersSought('401234567')).toEqual([{ number: '401234567', country: null }]);
    expect(numbersSought('Раҳимова')).toEqual([]);
  });

  it.each([
    ['AB 4012345', true],
    ['II-ЛО 123456', true],
    ['TJK 401234567', true],
    ['Али 1991', false],
    ['Али 19910308', false],
    ['Раҳимова Гулнора 1991', false],
    ['Gulnora', false],
  ])('is told from a name beside a year: %s', (typed, is) => {
    expect(looksLikeDocument(typed)).toBe(is);
  });
});
