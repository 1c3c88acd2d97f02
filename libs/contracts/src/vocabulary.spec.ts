import { day, id } from './vocabulary';

describe('a day', () => {
  it.each(['1900-01-01', '2026-11-02', '2100-12-31'])('may be %s', (given) => {
    expect(day.parse(given)).toBe(given);
  });

  it.each(['0000-01-01', '0206-11-02', '1206-11-02', '1899-12-31', '2101-01-01', '9999-12-31'])(
    'is never %s, and says so',
    (given) => {
      const problems = day.safeParse(given).error?.issues.map((issue) => issue.message);
      expect(problems).toEqual(['not-of-1900-to-2100']);
    },
  );
});

describe('an id', () => {
  it('is in small letters, as the database gives it back', () => {
    const given = '3f0b6a52-7a43-4d2c-9c57-1a2b3c4d5e6f';
    expect(id.parse(given)).toBe(given);
    expect(id.safeParse(given.toUpperCase()).error?.issues.map((issue) => issue.message)).toEqual(['invalid_format']);
  });
});
