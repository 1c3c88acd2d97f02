import type { PersonQuery } from '../../../generated/person';

/** A person as the page of one shows it. */
export type Person = Extract<PersonQuery['person'], { readonly __typename: 'Person' }>;
