import type { PersonOtherNamesQuery } from '../../../generated/other-names';
import type { PersonQuery } from '../../../generated/person';
import type { OtherNameInput, OtherNameKind } from '../../../generated/schema';

/** One further name of a person, as a page shows it. */
export type NameBeside = Extract<
  PersonOtherNamesQuery['personOtherNames'],
  { readonly __typename: 'PersonOtherNames' }
>['names'][number];

/** Whose page it is, as far as their names go. */
export type OfNames = Pick<
  Extract<PersonQuery['person'], { readonly __typename: 'Person' }>,
  'id' | 'may' | 'accessLevel'
>;

/** What is asked of a further name, as it was answered. */
export type NameValues = { readonly kind: OtherNameKind | null; readonly script: string; readonly latin: string };

export const noName: NameValues = { kind: null, script: '', latin: '' };

/** A further name as commands say it. */
export const told = ({ kind, name }: OtherNameInput): OtherNameInput => ({
  kind,
  name: { script: name.script, latin: name.latin ?? null },
});

/** The fields filled in with a further name. */
export const valuesOf = ({ kind, name }: OtherNameInput): NameValues => ({
  kind,
  script: name.script,
  latin: name.latin ?? '',
});

/** The further name that was told; undefined until all is answered. */
export const nameOf = ({ kind, script, latin }: NameValues): OtherNameInput | undefined =>
  kind === null || script.trim() === ''
    ? undefined
    : { kind, name: { script: script.trim(), latin: latin.trim() || null } };

/** The field that asks for each part of a further name, by where a command says it. */
export const nameFields = (path: string): Readonly<Record<string, string>> => ({
  [path]: 'script',
  [`${path}.kind`]: 'kind',
  [`${path}.name.script`]: 'script',
  [`${path}.name.latin`]: 'latin',
});
