import type {
  ConsentDecision,
  ConsentGivenBy,
  ConsentMode,
  InterpreterKind,
  WitnessRole,
  WordingPartiesInput,
} from '../../../generated/schema';

/** How somebody said yes or no, once for all purposes of one conversation; null where it is not answered yet. */
export type ConsentManner = {
  readonly givenBy: ConsentGivenBy | null;
  readonly givenRelation: string;
  readonly childAssent: boolean | null;
  readonly mode: ConsentMode | null;
  readonly witness: string;
  readonly witnessRole: WitnessRole | null;
  /** Where the recording of the answer is kept. */
  readonly recording: string;
  readonly interpreter: InterpreterKind | null;
};

/** Nothing of it is supposed before it is asked. */
export const noManner: ConsentManner = {
  givenBy: null,
  givenRelation: '',
  childAssent: null,
  mode: null,
  witness: '',
  witnessRole: null,
  recording: '',
  interpreter: null,
};

/** Whether somebody answers for a child, who is asked as well. */
export const isForChild = ({ givenBy }: Pick<ConsentManner, 'givenBy'>): boolean =>
  givenBy === 'PARENT' || givenBy === 'GUARDIAN';

/** Whether somebody else answers for the person, so that it is asked who that is to them. */
export const isForAnother = ({ givenBy }: Pick<ConsentManner, 'givenBy'>): boolean =>
  givenBy !== null && givenBy !== 'SELF';

/** Whether somebody else was there and heard it, so that it is asked who. */
export const isWitnessed = ({ mode }: Pick<ConsentManner, 'mode'>): boolean =>
  mode === 'THUMBPRINT' || mode === 'VERBAL';

/** Whether the answer was recorded, so that it is asked where that is kept. */
export const isRecorded = ({ mode }: Pick<ConsentManner, 'mode'>): boolean => mode === 'AUDIO';

/** Where it is asked how somebody answered, by what the command says of it. */
export const mannerFields = {
  givenBy: 'givenBy',
  relation: 'givenRelation',
  childAssent: 'childAssent',
  mode: 'mode',
  witness: 'witness',
  witnessRole: 'witnessRole',
  recording: 'recording',
  interpreter: 'interpreter',
} as const satisfies Readonly<Record<string, keyof ConsentManner>>;

const answers = ['givenBy', 'mode', 'interpreter'] as const;

type AnsweredManner = ConsentManner & { readonly [Name in (typeof answers)[number]]: NonNullable<ConsentManner[Name]> };

const isAnswered = (values: ConsentManner): values is AnsweredManner => answers.every((name) => values[name] !== null);

/** The questions of how it was said that are still open, by the ids of their fields. */
export const openQuestions = (values: ConsentManner): readonly (keyof ConsentManner)[] => [
  ...answers.filter((name) => values[name] === null),
  ...(isForAnother(values) && values.givenRelation.trim() === '' ? (['givenRelation'] as const) : []),
  ...(isForChild(values) && values.childAssent === null ? (['childAssent'] as const) : []),
  ...(isWitnessed(values) && values.witnessRole === null ? (['witnessRole'] as const) : []),
  ...(isWitnessed(values) && values.witness.trim() === '' ? (['witness'] as const) : []),
  ...(isRecorded(values) && values.recording.trim() === '' ? (['recording'] as const) : []),
];

/** An answer with the hash of the words that it was given to; absent in what an earlier release began. */
export type Answered = { readonly decision: ConsentDecision | null; readonly answeredTo?: string | null };

/** What was answered, where it was given to these very words: to others, or another version of them, it is asked anew. */
export const answeredTo = <Values extends Answered>(
  values: Values,
  wording: { readonly hash: string } | undefined,
): Values => (wording !== undefined && values.answeredTo !== wording.hash ? { ...values, decision: null } : values);

/** The wording that was read out, with the parties it named. */
export type ReadOut = {
  readonly id: string;
  readonly hash: string;
  readonly language: string;
  readonly named: WordingPartiesInput | null;
};

/** The manner, the wording that was read out and the last day (`YYYY-MM-DD`) if one was said, as a command tells them of one consent; undefined while a question is open. */
export const mannerTold = (values: ConsentManner, wording: Omit<ReadOut, 'hash'>, validUntil: string | null = null) =>
  isAnswered(values)
    ? {
        givenBy: values.givenBy,
        relation: isForAnother(values) ? values.givenRelation.trim() || null : null,
        childAssent: isForChild(values) ? values.childAssent : null,
        mode: values.mode,
        witness: isWitnessed(values) ? values.witness.trim() || null : null,
        witnessRole: isWitnessed(values) ? values.witnessRole : null,
        recording: isRecorded(values) ? values.recording.trim() || null : null,
        interpreter: values.interpreter,
        wordingId: wording.id,
        wordingLanguage: wording.language,
        named: wording.named,
        validUntil,
      }
    : undefined;
