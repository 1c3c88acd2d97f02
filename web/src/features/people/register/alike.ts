import { readDate } from '../../../forms/partial-date';
import { readPhone } from '../../../forms/phone';
import type { FindPersonsInput, MatchReason } from '../../../generated/schema';
import type { RegisterValues } from './register.values';

/** Somebody registered who may be the one at the desk: in what they agree, and nothing else of them. */
export type Alike = { readonly id: string; readonly reasons: readonly MatchReason[] };

/** What is searched for before somebody is registered: the phone whatever the year, and the name with the year of birth. */
export const alikeSearches = (values: RegisterValues, today: string): readonly FindPersonsInput[] => {
  const read = readDate(values.birth, today);
  const birthYear = read.kind === 'date' ? (read.date.year ?? null) : null;
  const phone = values.phoneAnswer === 'yes' ? readPhone(values.phoneNumber, values.phoneCountry) : undefined;
  const name = values.script.trim();
  return [
    ...(phone === undefined ? [] : [{ terms: phone, birthYear: null, nationality: null }]),
    ...(name === '' || birthYear === null ? [] : [{ terms: name, birthYear, nationality: null }]),
  ];
};

const isAlike = (reasons: readonly MatchReason[]): boolean =>
  reasons.includes('SAME_PHONE') ||
  ((reasons.includes('SAME_NAME') || reasons.includes('OTHER_NAME')) && reasons.includes('SAME_BIRTH_YEAR'));

/** Who was found, each once with all in which they agree: whoever has the phone, or both a name of theirs and the year. */
export const alikeAmong = (found: readonly Alike[]): readonly Alike[] => {
  const byId = new Map<string, Set<MatchReason>>();
  for (const { id, reasons } of found) byId.set(id, new Set([...(byId.get(id) ?? []), ...reasons]));
  return [...byId].map(([id, reasons]) => ({ id, reasons: [...reasons] })).filter(({ reasons }) => isAlike(reasons));
};
