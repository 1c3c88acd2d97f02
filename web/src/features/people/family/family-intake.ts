import type { OfFamily } from './family.values';

/** Of whose family an intake is, and what of their answers may be taken over. */
export type FamilyBefore = {
  readonly personId: string;
  readonly memberId: string;
  readonly spokenLanguages: readonly string[];
  readonly interfaceLanguage: string;
  readonly nationality: string | null;
  readonly episode: OfFamily['episodes'][number] | null;
};

const begun = new Map<string, FamilyBefore>();

/** Keeps, in memory only, for whose family an intake is begun; its draft takes it over with the first answer. */
export const rememberFamily = (intake: string, person: OfFamily, memberId: string): void => {
  const { id, spokenLanguages, interfaceLanguage, nationality, episodes } = person;
  const [episode = null] = episodes;
  begun.set(intake, { personId: id, memberId, spokenLanguages, interfaceLanguage, nationality, episode });
};

/** For whose family an intake was begun; null where it was for nobody's. */
export const familyOf = (intake: string): FamilyBefore | null => begun.get(intake) ?? null;
