import { isProtected } from '@mrc/access';
import {
  daysMeant,
  invalidInput,
  notBefore,
  type AccessLevel,
  type FunctioningAnswers,
  type PartialDate,
  type SpecificNeedCode,
  type SpecificNeedFacts,
} from '@mrc/contracts';

/** One need of a person, as it is recorded. */
export type KnownNeed = SpecificNeedFacts & { readonly id: string };

/** Who has the needs, as far as it decides what may be told of them. */
export type Needing = {
  readonly birth: PartialDate;
  readonly accessLevel: AccessLevel;
  readonly needs: readonly KnownNeed[];
};

const sameDate = (one: PartialDate | null, other: PartialDate | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    (['precision', 'year', 'month', 'day'] as const).every((part) => one[part] === other[part]));

/** What was told of a need, without what only the register knows of it. */
export const factsOf = ({ code, from, until, expected }: SpecificNeedFacts): SpecificNeedFacts => ({
  code,
  from,
  until,
  expected,
});

export const isSameNeed = (one: SpecificNeedFacts, other: SpecificNeedFacts): boolean =>
  one.code === other.code &&
  (['from', 'until', 'expected'] as const).every((field) => sameDate(one[field], other[field]));

/** Whether a need has ended by a day, `YYYY-MM-DD`; of an end that nobody knows, it has. */
export const isOver = ({ until }: Pick<SpecificNeedFacts, 'until'>, today: string): boolean =>
  until !== null && (daysMeant(until)?.first ?? today) <= today;

const ofChildAlone: ReadonlySet<SpecificNeedCode> = new Set(['unaccompanied-child', 'separated-child']);

/** How protected a need is by itself: that a child was alone is not told those who see the person once they are protected no more. */
export const levelOf = ({ code }: Pick<SpecificNeedFacts, 'code'>): AccessLevel =>
  ofChildAlone.has(code) ? 'protected' : 'audited';

/**
 * The refusal of a need as it is told: of who is not protected one that only a protected child has, a birth expected of what is no pregnancy, days before
 * the birth or in no order, or what is recorded already and lasts; undefined where it is in order. `today` is `YYYY-MM-DD`; `id` is the need itself.
 */
export const needProblem = (
  { birth, needs, ...person }: Needing,
  { code, from, until, expected }: SpecificNeedFacts,
  { id, today, place }: { readonly id: string; readonly today: string; readonly place: '' | 'to.' },
) => {
  const stood = needs.some((need) => need.id === id && need.code === code);
  if (ofChildAlone.has(code) && !isProtected(person) && !stood)
    return invalidInput(`${place}code`, 'only-of-who-is-protected');
  if (expected !== null && code !== 'pregnancy') return invalidInput(`${place}expected`, 'only-of-a-pregnancy');
  const [born, began, ended, due] = [birth, from, until, expected].map((date) => date && daysMeant(date));
  const before = (
    field: string,
    date: typeof born,
    earlier: typeof born,
    problem: 'before-birth' | 'before-valid-from',
  ) => (date && earlier ? notBefore(`${place}${field}`, date.last, earlier.first, problem) : undefined);
  const disordered =
    before('from', began, born, 'before-birth') ??
    before('until', ended, born, 'before-birth') ??
    before('until', ended, began, 'before-valid-from') ??
    before('expected', due, began, 'before-valid-from');
  if (disordered) return disordered;
  const lasts = (need: SpecificNeedFacts) => need.code === code && !isOver(need, today);
  return !isOver({ until }, today) && needs.some((need) => need.id !== id && lasts(need))
    ? invalidInput(`${place}code`, 'recorded-already')
    : undefined;
};

const questions = ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'] as const;

/** The answers of a day, without what only the register knows of them. */
export const answersOf = ({
  answeredOn,
  seeing,
  hearing,
  walking,
  remembering,
  selfCare,
  communicating,
}: FunctioningAnswers) => ({
  answeredOn,
  seeing,
  hearing,
  walking,
  remembering,
  selfCare,
  communicating,
});

export const areSameAnswers = (one: FunctioningAnswers, other: FunctioningAnswers): boolean =>
  one.answeredOn === other.answeredOn && questions.every((question) => one[question] === other[question]);

/** The refusal of answers of a day before the birth, whatever that may be; undefined where they are in order. */
export const answersProblem = (birth: PartialDate, { answeredOn }: FunctioningAnswers, place: '' | 'to.') => {
  const born = daysMeant(birth);
  return born && notBefore(`${place}answeredOn`, answeredOn, born.first, 'before-birth');
};
