import { recordErrors } from './record-errors';

describe('errors of records', () => {
  const shareOf = (code: string) => recordErrors().find((error) => error.code === code)?.share;

  it('have a code of their own and a share, where the table names one', () => {
    const codes = recordErrors().map(({ code }) => code);
    expect([codes.length, new Set(codes).size]).toEqual([30, 30]);
    expect(['E01', 'E06', 'E17', 'E29', 'E30'].map(shareOf)).toEqual([0.25, 0.04, 0.015, 0.04, 0.12]);
    expect(recordErrors().filter(({ share }) => share === undefined)).toEqual([]);
  });
});
