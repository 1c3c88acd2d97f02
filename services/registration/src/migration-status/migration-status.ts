import { daysMeant, invalidInput, notBefore, type MigrationStatusFacts, type PartialDate } from '@mrc/contracts';

const fields = ['status', 'country', 'from', 'until', 'toldOn'] as const;

/** Where in an input what was told of a migration status stands: `to.` of a correction, nothing of a first telling. */
type Place = '' | 'to.';

/** What was told of a migration status, without what only the register knows of it. */
export const factsOf = ({ status, country, from, until, toldOn }: MigrationStatusFacts): MigrationStatusFacts => ({
  status,
  country,
  from,
  until,
  toldOn,
});

const sameDate = (one: PartialDate | null, other: PartialDate | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    (['precision', 'year', 'month', 'day'] as const).every((part) => one[part] === other[part]));

/** Whether the same was told of two. */
export const isSameStatus = (one: MigrationStatusFacts, other: MigrationStatusFacts): boolean =>
  fields.every((field) =>
    field === 'from' || field === 'until' ? sameDate(one[field], other[field]) : one[field] === other[field],
  );

/**
 * The refusal of a status that holds, ends or was told before the birth, or ends before it began, whatever its days may be; undefined where it is in
 * order. What is recorded besides is not looked at: a refusal would tell what it is, and several may hold at one time.
 */
export const statusProblem = (birth: PartialDate, { from, until, toldOn }: MigrationStatusFacts, place: Place) => {
  const [born, began, ended] = [birth, from, until].map((date) => date && daysMeant(date));
  const told = { first: toldOn, last: toldOn };
  const before = (field: string, date: typeof born, earlier: typeof born) =>
    date && earlier ? notBefore(`${place}${field}`, date.last, earlier.first, 'before-birth') : undefined;
  return (
    before('from', began, born) ??
    before('until', ended, born) ??
    before('toldOn', told, born) ??
    (ended && began ? notBefore(`${place}until`, ended.last, began.first, 'before-valid-from') : undefined)
  );
};

/** The refusal of a correction after which the same is told, or which is not in order; undefined where it is. */
export const correctionProblem = (birth: PartialDate, from: MigrationStatusFacts, to: MigrationStatusFacts) =>
  isSameStatus(from, to) ? invalidInput('to', 'nothing-changes') : statusProblem(birth, to, 'to.');
