import { day } from './vocabulary';

describe('a day', () => {
  it.each(['1900-01-01', '2026-11-02', '2100-12-31'])('may be %s', (given) => {
    expect(day.parse(given)).toBe(given);
  });

  it.each(['0000-01-01', '0206-11-02', '1206-11-02', '1899-12-31', '2101-01-01', '9999-12-31'])(
    'is never %s, and says so',
    (given) => {
      const problems = day.safeParse(given).error?.issues.map((issue) => issue.message);
      expect(problems).toEqual(['not a day of the years 1900 to 2100']);
    },
  );
});
