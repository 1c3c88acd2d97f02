import { modesWithWitness, type CallInput, type prepareDisclosure, type registerPerson } from '@mrc/contracts';
import { isoDayOf, type Day } from './calendar';
import { idOf, type Random, type Weighted } from './random';

type PurposeDecision = CallInput<typeof registerPerson>['consents'][number];
type Decision = CallInput<typeof prepareDisclosure>['consent'];
type Interpreter = Decision['interpreter'];
type Answer = 'given' | 'refused' | 'not-asked';

type Asked = {
  readonly decidedOn: Day;
  readonly language: string;
  readonly interpreter: Interpreter;
  readonly age: number;
};

const modes: readonly Weighted<Decision['mode']>[] = [
  ['written', 74],
  ['verbal', 14],
  ['electronic', 7],
  ['thumbprint', 3],
  ['audio', 2],
];

const answers: Readonly<Record<'statistics' | 'follow-up' | 'research', readonly Weighted<Answer>[]>> = {
  statistics: [
    ['given', 91],
    ['refused', 6],
    ['not-asked', 3],
  ],
  'follow-up': [
    ['given', 70],
    ['refused', 14],
    ['not-asked', 16],
  ],
  research: [
    ['given', 9],
    ['refused', 6],
    ['not-asked', 85],
  ],
};

/** Who interpreted a conversation in a language; none where none was needed. */
export const interpreterFor = (random: Random, language: string | null): Interpreter =>
  language === null
    ? 'none'
    : random.weighted([
        ['staff', 45],
        ['relative', 20],
        ['professional', 15],
        ['remote', 15],
        ['other', 5],
      ] as const);

/** The wordings that are read out, and the languages there are of them; who speaks none of those hears the Russian one. */
const wordingEdition = '2026-11';
const wordingLanguages: readonly string[] = ['en', 'ru', 'tg'];

/** For how many days a decision holds, where it ends by itself. */
const lasting: Readonly<Record<string, number>> = { 'follow-up': 365, sharing: 180 };

/** Who was there where that is needed, and where a recording is kept. */
const mannerOf = (mode: Decision['mode'], interpreter: Interpreter) => {
  const interpreted = interpreter === 'professional' || interpreter === 'remote';
  return {
    witness: !modesWithWitness.includes(mode) ? null : interpreted ? 'The interpreter' : 'Colleague at the desk',
    witnessRole: !modesWithWitness.includes(mode)
      ? null
      : interpreted
        ? ('interpreter' as const)
        : ('colleague' as const),
    recording: mode === 'audio' ? 'Recorder of the desk' : null,
  };
};

/** A yes or no, as it was said; for a child a parent says it. */
export const decisionOf = (random: Random, decision: Decision['decision'], purpose: string, asked: Asked): Decision => {
  const mode = random.weighted(modes);
  const minor = asked.age < 18;
  const guardian = minor && random.chance(0.12);
  return {
    decision,
    givenBy: !minor ? 'self' : guardian ? 'guardian' : 'parent',
    relation: !minor
      ? null
      : guardian
        ? random.pick(['grandmother', 'uncle', 'aunt'])
        : random.pick(['mother', 'father']),
    childAssent: minor && asked.age >= 7 ? true : null,
    mode,
    ...mannerOf(mode, asked.interpreter),
    interpreter: asked.interpreter,
    wordingId: `${purpose}-${wordingEdition}`,
    wordingLanguage: wordingLanguages.includes(asked.language) ? asked.language : 'ru',
    named: null,
    validUntil: lasting[purpose] === undefined ? null : isoDayOf(asked.decidedOn + lasting[purpose]),
  };
};

/** What somebody said to each purpose when registering: care always yes, the others as people answer. */
export const consentsOf = (seed: number, key: string, random: Random, asked: Asked): PurposeDecision[] => {
  const decide = (purpose: PurposeDecision['purpose'], decision: Decision['decision']): PurposeDecision => ({
    commandId: idOf(seed, `${key}/consent/${purpose}`),
    purpose,
    ...decisionOf(random, decision, purpose, asked),
  });
  const others = (['statistics', 'follow-up', 'research'] as const).flatMap((purpose) => {
    const answer = random.weighted(answers[purpose]);
    return answer === 'not-asked' ? [] : [decide(purpose, answer)];
  });
  return [decide('care', 'given'), ...others];
};
