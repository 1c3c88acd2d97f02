import { dateValuesOf } from '../../../forms/partial-date';
import { phoneParts } from '../../../forms/phone';
import { noFacts, type FactValues } from '../facts/fact.values';
import type { Fact, Recorded } from './recorded';
import type { Why } from './why-fields';

/** The facts as a correction asks them: whether an interpreter is needed is a question of its own. */
export type CorrectedValues = FactValues & { readonly interpreted: 'yes' | 'no' };

/** What was typed of a correction. */
export type CorrectionValues = Why & {
  readonly typed: Partial<CorrectedValues>;
  /** What the record showed when each fact was touched. */
  readonly seen: Partial<Recorded>;
};

export const nothingCorrected: CorrectionValues = { typed: {}, seen: {}, because: null, note: '' };

/** The facts that are asked together. */
export const blocks = {
  identity: ['name', 'birth', 'sex', 'nationality'],
  about: ['relation', 'spokenLanguages', 'interfaceLanguage', 'interpreterLanguage'],
  phone: ['phone'],
  journey: ['episode'],
} as const satisfies Readonly<Record<string, readonly Fact[]>>;
export type Block = keyof typeof blocks;

/** By which fields each fact is asked. */
const fieldsOf = {
  name: ['script', 'latin'],
  birth: ['birth'],
  sex: ['sex'],
  nationality: ['nationalityAnswer', 'nationality'],
  relation: ['relation'],
  spokenLanguages: ['spokenLanguages'],
  interfaceLanguage: ['interfaceLanguage'],
  interpreterLanguage: ['interpreted', 'interpreterLanguage'],
  phone: ['phoneAnswer', 'phoneCountry', 'phoneNumber', 'phoneWhose', 'phoneSafe', 'phoneHours', 'phoneSayYouAre'],
  episode: ['migrationAnswer', 'origin', 'destination', 'stage', 'purpose', 'since', 'returned', 'returnKind'],
} as const satisfies Readonly<Record<Fact, readonly (keyof CorrectedValues)[]>>;

/** Whether any field of this fact was touched. */
export const isTouched = (typed: Partial<CorrectedValues>, fact: Fact): boolean =>
  fieldsOf[fact].some((field) => typed[field] !== undefined);

/** What of the record is named here. */
const partOf = (recorded: Partial<Recorded>, isNamed: (fact: string) => boolean): Partial<Recorded> =>
  Object.fromEntries(Object.entries(recorded).filter(([fact]) => isNamed(fact)));

/** What was typed and this, with what the record shows of what is touched only now. */
export const touched = (
  { typed, seen, ...rest }: CorrectionValues,
  part: Partial<CorrectedValues>,
  recorded: Recorded,
): CorrectionValues => {
  const fields: ReadonlySet<string> = new Set(Object.keys(part));
  const named = (fact: string): boolean =>
    Object.entries(fieldsOf).some(([each, of]) => each === fact && of.some((field) => fields.has(field)));
  return { ...rest, typed: { ...typed, ...part }, seen: { ...partOf(recorded, named), ...seen } };
};

/** What was typed, with the record of this fact as it is now: it was looked at. */
export const seenNow = (correction: CorrectionValues, fact: Fact, recorded: Recorded): CorrectionValues => ({
  ...correction,
  seen: { ...correction.seen, ...partOf(recorded, (each) => each === fact) },
});

/** What was typed but for this fact. */
export const withoutFact = ({ typed, seen, ...rest }: CorrectionValues, fact: Fact): CorrectionValues => {
  const gone: ReadonlySet<string> = new Set(fieldsOf[fact]);
  return {
    ...rest,
    typed: Object.fromEntries(Object.entries(typed).filter(([field]) => !gone.has(field))),
    seen: partOf(seen, (each) => each !== fact),
  };
};

/** The fields filled in with what is recorded; what is not recorded is not answered. `country` is that of the centre. */
export const valuesOf = (recorded: Recorded, country: string): CorrectedValues => {
  const { name, phone, episode } = recorded;
  const fresh = noFacts(country);
  const number = phone === null ? null : phoneParts(phone.number);
  return {
    ...fresh,
    script: name.script,
    latin: name.latin ?? '',
    birth: dateValuesOf(recorded.birth),
    sex: recorded.sex,
    nationality: recorded.nationality,
    nationalityAnswer: recorded.nationality === null ? null : 'known',
    relation: recorded.relation,
    spokenLanguages: recorded.spokenLanguages,
    interfaceLanguage: recorded.interfaceLanguage,
    interpreted: recorded.interpreterLanguage === null ? 'no' : 'yes',
    interpreterLanguage: recorded.interpreterLanguage,
    ...(phone && {
      phoneAnswer: 'yes' as const,
      phoneCountry: number?.country ?? country,
      phoneNumber: number?.national ?? phone.number,
      phoneWhose: phone.whose,
      phoneSafe: phone.safe,
      phoneHours: phone.hours ?? '',
      phoneSayYouAre: phone.sayYouAre ?? '',
    }),
    ...(episode && {
      migrationAnswer: 'yes' as const,
      origin: episode.origin,
      destination: episode.destination ?? null,
      stage: episode.stage,
      purpose: episode.purpose,
      since: dateValuesOf(episode.from),
      returned: dateValuesOf(episode.to),
      returnKind: episode.returnKind ?? null,
    }),
  };
};
