import type { MigrationStatusFacts } from '@mrc/contracts';
import { correctionProblem, statusProblem } from './migration-status';

const year = (of: number) => ({ precision: 'year', year: of }) as const;
const birth = year(1991);
const told = (parts: Partial<MigrationStatusFacts> = {}): MigrationStatusFacts => ({
  ...{ status: 'work-permit', country: 'RU', from: year(2024), until: year(2025), toldOn: '2026-11-02' },
  ...parts,
});
const issue = (path: string, problem: string) => ({
  ok: false,
  refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path, problem }] } },
});

describe('a migration status as it is told', () => {
  it.each([
    ['began before the birth', { from: year(1988) }, 'from', 'before-birth'],
    ['ended before the birth', { from: { precision: 'unknown' }, until: year(1988) }, 'until', 'before-birth'],
    ['was told before the birth', { toldOn: '1989-01-01' }, 'toldOn', 'before-birth'],
    ['ends before it began', { until: year(2023) }, 'until', 'before-valid-from'],
  ] as const)('is refused at its field where it %s', (_what, parts, field, problem) => {
    expect(statusProblem(birth, told(parts), '')).toMatchObject(issue(field, problem));
    expect(correctionProblem(birth, told(), told(parts))).toMatchObject(issue(`to.${field}`, problem));
  });

  it.each([
    ['has no end', { until: null }],
    ['began nobody knows when', { from: { precision: 'unknown' } }],
    ['may have ended in the year in which it began', { until: year(2024) }],
    ['began in about the year of birth', { from: year(1991) }],
  ] as const)('is in order where it %s', (_what, parts) => {
    expect(statusProblem(birth, told(parts), '')).toBeUndefined();
  });

  it('is not corrected to what is told already', () => {
    expect(correctionProblem(birth, told(), told({ from: { ...year(2024) } }))).toMatchObject(
      issue('to', 'nothing-changes'),
    );
    expect(correctionProblem(birth, told(), told({ status: 'irregular' }))).toBeUndefined();
  });
});
