import type { AgeBand, FamilyTie, FamilyWhereabouts } from '../../../generated/schema';
import type { PersonFamilyQuery } from '../../../generated/family';
import type { PersonQuery } from '../../../generated/person';

type Family = Extract<PersonFamilyQuery['personFamily'], { readonly __typename: 'Family' }>;
/** Whose page it is, as far as their family goes. */
export type OfFamily = Pick<
  Extract<PersonQuery['person'], { readonly __typename: 'Person' }>,
  'id' | 'may' | 'accessLevel' | 'agreesToCare' | 'spokenLanguages' | 'interfaceLanguage' | 'nationality' | 'episodes'
>;
export type FamilyMember = Family['members'][number];
export type FamilyChange = Family['changes'][number];

/** What is told of a member. */
export type Told = {
  readonly tie: FamilyTie | null;
  readonly ageBand: AgeBand;
  readonly whereabouts: FamilyWhereabouts;
  readonly country: string | null;
};

/** The same, as far as it is answered. */
export type MemberValues = { readonly [Fact in keyof Told]: Told[Fact] | null };

export const noMember: MemberValues = { tie: null, ageBand: null, whereabouts: null, country: null };

export const told = ({ tie, ageBand, whereabouts, country }: Told): Told => ({
  tie,
  ageBand,
  whereabouts,
  country,
});

/** The questions that are not answered yet. */
export const unanswered = (values: MemberValues): readonly ('tie' | 'ageBand' | 'whereabouts')[] =>
  (['tie', 'ageBand', 'whereabouts'] as const).filter((field) => values[field] === null);

/** The answers of a member; undefined until all are there. A country counts only of who lives apart. */
export const factsOf = ({
  tie,
  ageBand,
  whereabouts,
  country,
}: MemberValues): (Told & { readonly tie: FamilyTie }) | undefined =>
  tie === null || ageBand === null || whereabouts === null
    ? undefined
    : { tie, ageBand, whereabouts, country: whereabouts === 'APART' ? country : null };
