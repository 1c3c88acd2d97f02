import type {
  CorrectionOutcome,
  CorrectPersonInput,
  PartialDateInput,
  RecordConsentInput,
} from '../../../generated/schema';
import { changesOf, everyFact, saidIn } from '../correct/correct.input';
import type { Why } from '../correct/why-fields';
import { isSame, type Fact, type Recorded } from '../correct/recorded';
import { isInterpreted } from './register.checks';
import { decisionsOf } from './register.input';
import type { RegisterValues } from './register.values';

/** What was decided on the answers of an intake that turned out to be somebody registered. */
export type SameValues = Why & {
  /** The facts that are to be put right, each with what the record showed when it was ticked. */
  readonly accepted: Partial<Recorded>;
  /** The command by which the contact they were is linked to the person. */
  readonly linkId: string;
  /** What came of what was accepted, once it is written. */
  readonly outcome: CorrectionOutcome | null;
};

export const nothingAccepted = (linkId: string): SameValues => ({
  accepted: {},
  because: null,
  note: '',
  linkId,
  outcome: null,
});

const parts = ['year', 'month', 'day'] as const;

/** Whether a date says nothing that the record does not say as exactly. */
const addsNothing = (said: PartialDateInput, recorded: PartialDateInput): boolean =>
  said.precision === 'UNKNOWN' ||
  (parts.every((part) => (said[part] ?? null) === null || said[part] === recorded[part]) &&
    (recorded.precision !== 'ESTIMATED' || said.precision === 'ESTIMATED'));

/** What would be recorded by these answers: what was not said, or says less, leaves the record as it is. `today` is `YYYY-MM-DD`. */
export const saidAtDesk = (values: RegisterValues, recorded: Recorded, today: string): Recorded => {
  const said = saidIn({ ...values, interpreted: isInterpreted(values) ? 'yes' : 'no' }, recorded, today);
  return {
    name: { script: said.name.script, latin: said.name.latin ?? recorded.name.latin ?? null },
    birth: addsNothing(said.birth, recorded.birth) ? recorded.birth : said.birth,
    sex: said.sex === 'NOT_ASKED' ? recorded.sex : said.sex,
    nationality: said.nationality ?? recorded.nationality,
    relation: said.relation,
    spokenLanguages: said.spokenLanguages.length === 0 ? recorded.spokenLanguages : said.spokenLanguages,
    interfaceLanguage: said.interfaceLanguage,
    interpreterLanguage: said.interpreterLanguage ?? recorded.interpreterLanguage,
    phone: values.phoneAnswer === 'none' ? null : (said.phone ?? recorded.phone),
    episode: said.episode ?? recorded.episode,
  };
};

/** The facts of which the answers say something else than the record. */
export const factsAnew = (said: Recorded, recorded: Recorded): readonly Fact[] =>
  everyFact.filter((fact) => !isSame(said[fact], recorded[fact]));

/** Of these facts those that were ticked and that the record still shows as it did then. */
export const acceptedOf = ({ accepted }: SameValues, facts: readonly Fact[], recorded: Recorded): readonly Fact[] =>
  facts.filter((fact) => accepted[fact] !== undefined && isSame(accepted[fact], recorded[fact]));

/** What was ticked with this fact ticked too, or not any more. */
export const withAccepted = (
  { accepted }: SameValues,
  fact: Fact,
  recorded: Recorded,
  isAccepted: boolean,
): Partial<Recorded> => {
  const others = Object.entries(accepted).filter(([each]) => each !== fact);
  return Object.fromEntries(isAccepted ? [...others, [fact, recorded[fact]]] : others);
};

/** The command that writes what was accepted. */
export const sameInput = (
  { because, note }: SameValues,
  known: { readonly commandId: string; readonly personId: string },
  { said, recorded, facts }: { readonly said: Recorded; readonly recorded: Recorded; readonly facts: readonly Fact[] },
): CorrectPersonInput | undefined =>
  because === null ? undefined : { ...known, because, note: note.trim() || null, ...changesOf(recorded, said, facts) };

type Standing = { readonly purpose: string; readonly receiver: unknown; readonly decision: string };

/** What was said today to a purpose and is not what stands: it is recorded as it was said. */
export const wordsAnew = (
  values: RegisterValues,
  { id: personId, consents }: { readonly id: string; readonly consents: readonly Standing[] },
): readonly RecordConsentInput[] =>
  decisionsOf(values)
    .filter(({ purpose, decision }) => {
      const stands = consents.find((consent) => consent.purpose === purpose && consent.receiver === null);
      return stands?.decision !== decision;
    })
    .map((word) => ({ personId, ...word }));
