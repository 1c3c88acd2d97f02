import { everyCorrectionReason } from '../../../generated/codes';
import type { CorrectedBecause } from '../../../generated/schema';
import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import { closedWay } from '../facts/contact-way-words';
import { masked } from '../facts/paper-words';
import type { Fact } from './recorded';
import { fieldInWords, type CorrectedField, type Correction } from './fact-in-words';

type Facts = Correction['from'];

/** A value that keeps its own direction in a sentence of another. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

/** Why something was put right. */
export const becauseInWords = (text: Text, because: CorrectedBecause): string => {
  if (because === 'UNDONE') return text('correct.putBack');
  const reason = everyCorrectionReason.find((each) => each === because);
  if (reason !== undefined) return text(`CorrectionReason.${reason}`);
  return because === 'IS_ADULT'
    ? text('ProtectionLiftedBecause.IS_ADULT')
    : text('ProtectionLiftedBecause.ANSWERED_FOR');
};

/** Of a name, only the writing that is put right; both where both are. */
const changedWritings = (name: Facts['name'], other: Facts['name']): Facts['name'] => {
  if (name === null || other === null) return name;
  if (name.latin === other.latin) return { ...name, latin: null };
  if (name.script !== other.script) return name;
  return name.latin === null ? null : { ...name, script: '' };
};

/** A document whose number stays closed but for its end. */
const closed = (document: Facts['document']): Facts['document'] =>
  document && { ...document, number: document.number && masked(document.number) };

/** What of one field was there and what is right; a phone, a way to reach and the number of a document say so only once they are asked for. */
export const changeInWords = (
  text: Text,
  format: Format,
  { from, to }: Pick<Correction, 'from' | 'to'>,
  { field, showsNumbers }: { readonly field: CorrectedField; readonly showsNumbers: boolean },
): string => {
  const name = text(`CorrectedField.${field}`);
  if (field === 'PHONE' && !showsNumbers) return text('correct.change.phone', { field: name });
  const said = (facts: Facts, others: Facts): string =>
    isolated(
      fieldInWords(text, format, field, {
        ...facts,
        name: changedWritings(facts.name, others.name),
        contactWay: showsNumbers || facts.contactWay === null ? facts.contactWay : closedWay(facts.contactWay),
        document: showsNumbers ? facts.document : closed(facts.document),
      }),
    );
  return text('correct.change', { field: name, from: said(from, to), to: said(to, from) });
};

/** The fields of a correction, one after the other. */
export const fieldsInWords = (text: Text, fields: readonly CorrectedField[]): string =>
  fields.map((field) => text(`CorrectedField.${field}`)).join(', ');

/** Who decided or looked at a correction, and when; null where nobody has. */
export const afterwardsInWords = (text: Text, format: Format, correction: Correction): readonly string[] => {
  const { state, decidedAt, decidedBy, reviewedAt, reviewedBy } = correction;
  const said = (by: { readonly name: string | null } | null, at: string) => ({
    who: by?.name ?? text('correct.somebody'),
    moment: format.moment(at),
  });
  const decided = state === 'DECLINED' ? 'correct.declinedBy' : 'correct.confirmedBy';
  return [
    decidedAt === null ? null : text(decided, said(decidedBy, decidedAt)),
    reviewedAt === null ? null : text('correct.reviewedBy', said(reviewedBy, reviewedAt)),
  ].filter((line) => line !== null);
};

/** By which field of a correction each fact of a person is called. */
export const fieldOfFact = {
  name: 'NAME',
  birth: 'BIRTH',
  sex: 'SEX',
  nationality: 'NATIONALITY',
  relation: 'RELATION',
  spokenLanguages: 'SPOKEN_LANGUAGES',
  interfaceLanguage: 'INTERFACE_LANGUAGE',
  interpreterLanguage: 'INTERPRETER_LANGUAGE',
  phone: 'PHONE',
  episode: 'EPISODE',
} as const satisfies Readonly<Record<Fact, CorrectedField>>;
