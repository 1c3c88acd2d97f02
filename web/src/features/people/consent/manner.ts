import type { ConsentGivenBy, ConsentMode, InterpreterKind, WordingPartiesInput } from '../../../generated/schema';

/** How somebody said yes or no, once for all purposes of one conversation; null where it is not answered yet. */
export type ConsentManner = {
  readonly givenBy: ConsentGivenBy | null;
  readonly givenRelation: string;
  readonly childAssent: boolean | null;
  readonly mode: ConsentMode | null;
  readonly witness: string;
  readonly interpreter: InterpreterKind | null;
};

/** Nothing of it is supposed before it is asked. */
export const noManner: ConsentManner = {
  givenBy: null,
  givenRelation: '',
  childAssent: null,
  mode: null,
  witness: '',
  interpreter: null,
};

/** Whether somebody answers for a child, who is asked as well. */
export const isForChild = ({ givenBy }: Pick<ConsentManner, 'givenBy'>): boolean =>
  givenBy === 'PARENT' || givenBy === 'GUARDIAN';

/** Where it is asked how somebody answered, by what the command says of it. */
export const mannerFields = {
  givenBy: 'givenBy',
  relation: 'givenRelation',
  childAssent: 'childAssent',
  mode: 'mode',
  witness: 'witness',
  interpreter: 'interpreter',
} as const satisfies Readonly<Record<string, keyof ConsentManner>>;

const answers = ['givenBy', 'mode', 'interpreter'] as const;

type AnsweredManner = ConsentManner & { readonly [Name in (typeof answers)[number]]: NonNullable<ConsentManner[Name]> };

const isAnswered = (values: ConsentManner): values is AnsweredManner => answers.every((name) => values[name] !== null);

/** The questions of how it was said that are still open, by the ids of their fields. */
export const openQuestions = (values: ConsentManner): readonly (keyof ConsentManner)[] => [
  ...answers.filter((name) => values[name] === null),
  ...(isForChild(values) && values.childAssent === null ? (['childAssent'] as const) : []),
];

/** The wording that was read out, with the parties it named. */
export type ReadOut = {
  readonly id: string;
  readonly language: string;
  readonly named: WordingPartiesInput | null;
};

/** The manner and the wording that was read out, as a command tells them of one consent; undefined while a question is open. */
export const mannerTold = (values: ConsentManner, wording: ReadOut) =>
  isAnswered(values)
    ? {
        givenBy: values.givenBy,
        relation: values.givenBy === 'SELF' ? null : values.givenRelation.trim() || null,
        childAssent: isForChild(values) ? values.childAssent : null,
        mode: values.mode,
        witness: values.witness.trim() || null,
        interpreter: values.interpreter,
        wordingId: wording.id,
        wordingLanguage: wording.language,
        named: wording.named,
        validUntil: null,
      }
    : undefined;
