import type { CorrectPersonInput, CorrectionReason } from '../../../generated/schema';
import type { FieldsByPath } from '../../../forms/input-issues';
import { readPhone } from '../../../forms/phone';
import {
  dateProblem,
  migrationProblems,
  nameProblems,
  nationalityProblems,
  phoneProblems,
  required,
  type FactProblem,
} from '../facts/fact.checks';
import { factFields } from '../facts/fact.fields';
import { dateOf, episodeOf, nameOf, nationalityOf, phoneOf } from '../facts/fact.input';
import { blocks, isTouched, type CorrectedValues, type CorrectionValues } from './correct.values';
import { isSame, type Fact, type Recorded } from './recorded';

/** Every fact that can be put right, in the order in which they are asked. */
export const everyFact: readonly Fact[] = Object.values(blocks).flat();

/** Two of these together wait for a second person. */
const identity: ReadonlySet<Fact> = new Set(['name', 'birth', 'sex', 'nationality']);

const interpreterOf = ({ interpreted, interpreterLanguage }: CorrectedValues): string | null =>
  interpreted === 'yes' ? interpreterLanguage : null;

/** The phone that was typed, with its number as it is recorded where it is the same one. */
const phoneSaid = (values: CorrectedValues, recorded: Recorded): Recorded['phone'] => {
  const [said, stands] = [phoneOf(values), recorded.phone?.number];
  if (said === null || stands === undefined) return said;
  return readPhone(stands, values.phoneCountry) === said.number ? { ...said, number: stands } : said;
};

/** What is right, as the fields say it. `today` is `YYYY-MM-DD`. */
export const saidIn = (values: CorrectedValues, recorded: Recorded, today: string): Recorded => ({
  name: nameOf(values),
  birth: dateOf(values.birth, today),
  sex: values.sex ?? recorded.sex,
  nationality: nationalityOf(values),
  relation: values.relation ?? recorded.relation,
  spokenLanguages: values.spokenLanguages,
  interfaceLanguage: values.interfaceLanguage ?? recorded.interfaceLanguage,
  interpreterLanguage: interpreterOf(values),
  phone: phoneSaid(values, recorded),
  episode: episodeOf(values, today),
});

type Correcting = {
  readonly correction: CorrectionValues;
  /** The fields, as they are filled in now. */
  readonly values: CorrectedValues;
  /** What the record holds now. */
  readonly recorded: Recorded;
  readonly today: string;
};

/** What is wrong with the fields of one fact. */
const problemsOfFact = (fact: Fact, values: CorrectedValues, today: string): readonly FactProblem[] => {
  switch (fact) {
    case 'name':
      return nameProblems(values);
    case 'birth':
      return dateProblem('birth', values.birth, today);
    case 'nationality':
      return nationalityProblems(values);
    case 'spokenLanguages':
      return required('spokenLanguages', values.spokenLanguages.length > 0);
    case 'interpreterLanguage':
      return required('interpreterLanguage', values.interpreted === 'no' || values.interpreterLanguage !== null);
    case 'phone':
      return phoneProblems(values);
    case 'episode':
      return migrationProblems(values, today);
    case 'sex':
    case 'relation':
    case 'interfaceLanguage':
      return [];
  }
};

/** What is left to answer of the facts that were touched. */
export const factProblems = ({ correction, values, today }: Correcting): readonly FactProblem[] =>
  everyFact.filter((fact) => isTouched(correction.typed, fact)).flatMap((fact) => problemsOfFact(fact, values, today));

/** The facts that were touched and are to say something else than the record does. */
export const changedFacts = ({ correction, values, recorded, today }: Correcting): readonly Fact[] => {
  const said = saidIn(values, recorded, today);
  return everyFact.filter((fact) => isTouched(correction.typed, fact) && !isSame(said[fact], recorded[fact]));
};

/** The facts that are to be changed and that somebody else changed since they were touched. */
export const movedFacts = (correcting: Correcting): readonly Fact[] => {
  const { seen } = correcting.correction;
  return changedFacts(correcting).filter((fact) => !isSame(seen[fact] ?? null, correcting.recorded[fact]));
};

/** Whether the correction waits for a second person: two facts of the identity together, after the day of registration. */
export const needsSecondHolder = (changed: readonly Fact[], registeredOn: string, today: string): boolean =>
  registeredOn !== today && changed.filter((fact) => identity.has(fact)).length > 1;

/** Whether a phone that was not safe would be by another word than hers, or nobody says yet by whose: this waits for a second person on any day. */
export const opensPhone = (from: Recorded['phone'], to: Recorded['phone'], because: CorrectionReason | null): boolean =>
  from?.safe === 'NO' && to !== null && to.safe !== 'NO' && because !== 'TOLD_ANEW';

/** What of the command nobody types. */
type Known = {
  readonly commandId: string;
  readonly personId: string;
  readonly because: CorrectionReason;
  /** Which migration it is, where there are several. */
  readonly episodeId: string | null;
};

type Changes = Omit<CorrectPersonInput, keyof Known | 'note'>;

/** Of the facts those that change, each with what the record shows and what is right; `episodeId` says which migration, where there are several. */
export const changesOf = (
  from: Recorded,
  to: Recorded,
  facts: readonly Fact[],
  episodeId: string | null = null,
): Changes => {
  const changed = new Set(facts);
  return {
    ...(changed.has('name') && { name: { from: from.name, to: to.name } }),
    ...(changed.has('birth') && { birth: { from: from.birth, to: to.birth } }),
    ...(changed.has('sex') && { sex: { from: from.sex, to: to.sex } }),
    ...(changed.has('nationality') && { nationality: { from: from.nationality, to: to.nationality } }),
    ...(changed.has('relation') && { relation: { from: from.relation, to: to.relation } }),
    ...(changed.has('spokenLanguages') && {
      spokenLanguages: { from: [...from.spokenLanguages], to: [...to.spokenLanguages] },
    }),
    ...(changed.has('interfaceLanguage') && {
      interfaceLanguage: { from: from.interfaceLanguage, to: to.interfaceLanguage },
    }),
    ...(changed.has('interpreterLanguage') && {
      interpreterLanguage: { from: from.interpreterLanguage, to: to.interpreterLanguage },
    }),
    ...(changed.has('phone') && { phone: { from: from.phone, to: to.phone } }),
    ...(changed.has('episode') && { episode: { episodeId, from: from.episode, to: to.episode } }),
  };
};

/** The command: of the facts only those that change, each with what the record shows. */
export const correctionInput = (correcting: Correcting, { episodeId, ...known }: Known): CorrectPersonInput => {
  const { correction, values, recorded, today } = correcting;
  return {
    ...known,
    note: correction.note.trim() || null,
    ...changesOf(recorded, saidIn(values, recorded, today), changedFacts(correcting), episodeId),
  };
};

/** Where a part of the command stands: what is to be right, `name.to.script`, and the fact as a whole. */
const pathsOf = (path: string, field: string): readonly (readonly [string, string])[] => {
  const [fact = path, part] = path.split('.');
  return part === undefined ? [[fact, field]] : [[`${fact}.to.${part}`, field]];
};

/** The first field of the facts that are asked in parts. */
const wholes: Readonly<Record<'name' | 'phone' | 'episode', string>> = {
  name: 'script',
  phone: 'phone',
  episode: 'origin',
};

/** The field that asks for each part of the command. */
export const correctFields: FieldsByPath = {
  ...Object.fromEntries(Object.entries(factFields).flatMap(([path, field]) => pathsOf(path, field))),
  ...wholes,
  because: 'because',
  note: 'note',
};
