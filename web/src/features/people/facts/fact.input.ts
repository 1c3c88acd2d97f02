import { readDate, type DateValues } from '../../../forms/partial-date';
import { readPhone } from '../../../forms/phone';
import type { MigrationEpisodeInput, PartialDateInput, PersonNameInput, PhoneInput } from '../../../generated/schema';
import type { MigrationValues, NameValues, NationalityValues, PhoneFactValues } from './fact.values';

const textOrNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** The name that was typed. */
export const nameOf = ({ script, latin }: NameValues): PersonNameInput => ({
  script: script.trim(),
  latin: textOrNull(latin),
});

/** The date that was typed; unknown where it is none. `today` is `YYYY-MM-DD`. */
export const dateOf = (value: DateValues, today: string): PartialDateInput => {
  const read = readDate(value, today);
  return read.kind === 'date' ? read.date : { precision: 'UNKNOWN' };
};

/** The country that was chosen; null where it is not known or was not said. */
export const nationalityOf = ({ nationalityAnswer, nationality }: NationalityValues): string | null =>
  nationalityAnswer === 'known' ? nationality : null;

/** The phone that was typed; null where there is none. */
export const phoneOf = (values: PhoneFactValues): PhoneInput | null => {
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

/** The migration that was told; null where there is none. `today` is `YYYY-MM-DD`. */
export const episodeOf = (values: MigrationValues, today: string): MigrationEpisodeInput | null => {
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
