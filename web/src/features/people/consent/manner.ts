import type { ConsentGivenBy, ConsentMode, InterpreterKind } from '../../../generated/schema';

/** How somebody said yes or no, once for all purposes of one conversation. */
export type ConsentManner = {
  readonly givenBy: ConsentGivenBy;
  readonly givenRelation: string;
  readonly childAssent: boolean;
  readonly mode: ConsentMode;
  readonly witness: string;
  readonly interpreter: InterpreterKind;
};

/** As most conversations are. */
export const usualManner: ConsentManner = {
  givenBy: 'SELF',
  givenRelation: '',
  childAssent: false,
  mode: 'VERBAL',
  witness: '',
  interpreter: 'NONE',
};

/** Whether somebody answers for a child, who is asked as well. */
export const isForChild = ({ givenBy }: Pick<ConsentManner, 'givenBy'>): boolean =>
  givenBy === 'PARENT' || givenBy === 'GUARDIAN';

type Wording = { readonly id: string; readonly language: string };

/** The manner and the wording that was read out, as a command tells them of one consent. */
export const mannerTold = (values: ConsentManner, wording: Wording) => ({
  givenBy: values.givenBy,
  relation: values.givenBy === 'SELF' ? null : values.givenRelation.trim() || null,
  childAssent: isForChild(values) ? values.childAssent : null,
  mode: values.mode,
  witness: values.witness.trim() || null,
  interpreter: values.interpreter,
  wordingId: wording.id,
  wordingLanguage: wording.language,
  validUntil: null,
});
