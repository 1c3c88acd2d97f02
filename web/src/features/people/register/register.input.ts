import { everyOwnPurpose } from '../../../generated/codes';
import { readDate } from '../../../forms/partial-date';
import { readPhone } from '../../../forms/phone';
import type {
  MigrationEpisodeInput,
  PartialDateInput,
  PhoneInput,
  PurposeDecisionInput,
  RegisterPersonInput,
} from '../../../generated/schema';
import { mannerTold } from '../consent/manner';
import { isBirthUnknown, isInterpreted } from './register.checks';
import { type RegisterValues } from './register.values';

const textOrNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

const dateOf = (value: RegisterValues['birth'], today: string): PartialDateInput => {
  const read = readDate(value, today);
  return read.kind === 'date' ? read.date : { precision: 'UNKNOWN' };
};

const phoneOf = (values: RegisterValues): PhoneInput | null => {
  const number = values.phoneAnswer === 'yes' ? readPhone(values.phoneNumber, values.phoneCountry) : undefined;
  if (number === undefined || values.phoneWhose === null || values.phoneSafe === null) return null;
  return {
    number,
    whose: values.phoneWhose,
    safe: values.phoneSafe,
    hours: values.phoneSafe === 'ONLY_WHEN' ? textOrNull(values.phoneHours) : null,
    sayYouAre: values.phoneSafe === 'NO' ? null : textOrNull(values.phoneSayYouAre),
  };
};

const episodeOf = (values: RegisterValues, today: string): MigrationEpisodeInput | null => {
  const { origin, stage, purpose } = values;
  if (values.migrationAnswer !== 'yes' || origin === null || stage === null || purpose === null) return null;
  const returned = stage === 'RETURNED';
  return {
    origin,
    destination: values.destination,
    stage,
    purpose,
    from: stage === 'PROSPECTIVE' ? null : dateOf(values.since, today),
    to: returned ? dateOf(values.returned, today) : null,
    returnKind: returned ? values.returnKind : null,
  };
};

const decisionsOf = (values: RegisterValues): readonly PurposeDecisionInput[] =>
  everyOwnPurpose.flatMap((purpose) => {
    const answer = values.answers[purpose];
    if (!answer) return [];
    const { commandId, decision, wordingId: id, wordingLanguage: language, named = null } = answer;
    const told = mannerTold(values, { id, language, named });
    return told === undefined ? [] : [{ commandId, purpose, decision, ...told }];
  });

/** The command of a checked intake. `today` is `YYYY-MM-DD`. */
export const registerInput = (commandId: string, values: RegisterValues, today: string): RegisterPersonInput => ({
  commandId,
  ground: 'CONSENT',
  name: { script: values.script.trim(), latin: textOrNull(values.latin) },
  birth: dateOf(values.birth, today),
  appearsUnder18: isBirthUnknown(values) ? values.appearsUnder18 : null,
  sex: values.sex ?? 'NOT_ASKED',
  nationality: values.nationalityAnswer === 'known' ? values.nationality : null,
  relation: values.relation ?? 'OTHER',
  spokenLanguages: [...values.spokenLanguages],
  interfaceLanguage: values.interfaceLanguage ?? values.spokenLanguages[0] ?? 'en',
  interpreterLanguage: isInterpreted(values) ? values.interpreterLanguage : null,
  phone: phoneOf(values),
  episode: episodeOf(values, today),
  consents: [...decisionsOf(values)],
  contactId: values.contactId,
});
