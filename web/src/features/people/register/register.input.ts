import { everyOwnPurpose } from '../../../generated/codes';
import type { PurposeDecisionInput, RegisterPersonInput } from '../../../generated/schema';
import { mannerTold } from '../consent/manner';
import { dateOf, episodeOf, nameOf, nationalityOf, phoneOf } from '../facts/fact.input';
import { isBirthUnknown, isInterpreted } from './register.checks';
import { type RegisterValues } from './register.values';

/** What was said to each purpose, as it is recorded. */
export const decisionsOf = (values: RegisterValues): readonly PurposeDecisionInput[] =>
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
  name: nameOf(values),
  birth: dateOf(values.birth, today),
  appearsUnder18: isBirthUnknown(values) ? values.appearsUnder18 : null,
  sex: values.sex ?? 'NOT_ASKED',
  nationality: nationalityOf(values),
  relation: values.relation ?? 'OTHER',
  spokenLanguages: [...values.spokenLanguages],
  interfaceLanguage: values.interfaceLanguage ?? values.spokenLanguages[0] ?? 'en',
  interpreterLanguage: isInterpreted(values) ? values.interpreterLanguage : null,
  phone: phoneOf(values),
  episode: episodeOf(values, today),
  consents: [...decisionsOf(values)],
  contactId: values.contactId,
});
