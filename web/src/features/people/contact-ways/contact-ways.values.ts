import type { PersonContactWaysQuery } from '../../../generated/contact-ways';
import type { PersonQuery } from '../../../generated/person';
import type { ContactWayInput, ContactWayKind, PhoneOwner, PhoneSafety, PreferredWay } from '../../../generated/schema';

/** One further way to reach a person, as a page shows it. */
export type Way = Extract<
  PersonContactWaysQuery['personContactWays'],
  { readonly __typename: 'PersonContactWays' }
>['ways'][number];

/** Whose page it is, as far as the ways to reach them go. */
export type OfWays = Pick<
  Extract<PersonQuery['person'], { readonly __typename: 'Person' }>,
  'id' | 'may' | 'accessLevel'
>;

/** What is asked of a way, as it was answered. */
export type WayValues = {
  readonly kind: ContactWayKind | null;
  readonly reachedAt: string;
  readonly whose: PhoneOwner | null;
  readonly safe: PhoneSafety | null;
  readonly hours: string;
  readonly sayYouAre: string;
  readonly remark: string;
  readonly preferred: PreferredWay | null;
  readonly used: 'yes' | 'no' | null;
};

export const noWay: WayValues = {
  kind: null,
  reachedAt: '',
  whose: null,
  safe: null,
  hours: '',
  sayYouAre: '',
  remark: '',
  preferred: null,
  used: 'yes',
};

/** A way as commands say it. */
export const told = (way: ContactWayInput): ContactWayInput => ({
  kind: way.kind,
  reachedAt: way.reachedAt,
  whose: way.whose,
  safe: way.safe,
  hours: way.hours ?? null,
  sayYouAre: way.sayYouAre ?? null,
  note: way.note ?? null,
  preferred: way.preferred,
  until: way.until ?? null,
});

/** The fields filled in with a way. */
export const valuesOf = (way: ContactWayInput): WayValues => ({
  kind: way.kind,
  reachedAt: way.reachedAt,
  whose: way.whose,
  safe: way.safe,
  hours: way.hours ?? '',
  sayYouAre: way.sayYouAre ?? '',
  remark: way.note ?? '',
  preferred: way.preferred,
  used: way.until ? 'no' : 'yes',
});

/** The fields that are left to answer. */
export const leftToAnswer = (values: WayValues): readonly (keyof WayValues)[] => [
  ...(values.kind === null ? (['kind'] as const) : []),
  ...(values.reachedAt.trim() === '' ? (['reachedAt'] as const) : []),
  ...(values.whose === null ? (['whose'] as const) : []),
  ...(values.safe === null ? (['safe'] as const) : []),
  ...(values.safe === 'ONLY_WHEN' && values.hours.trim() === '' ? (['hours'] as const) : []),
  ...(values.preferred === null ? (['preferred'] as const) : []),
];

/** The way that was told; undefined until all is answered. `until` is the day from which it was not used, where it was not. */
export const wayOf = (values: WayValues, until: string | null = null): ContactWayInput | undefined => {
  const { kind, whose, safe, preferred } = values;
  if (kind === null || whose === null || safe === null || preferred === null || leftToAnswer(values).length > 0)
    return undefined;
  return {
    kind,
    reachedAt: values.reachedAt.trim(),
    whose,
    safe,
    hours: (safe === 'ONLY_WHEN' && values.hours.trim()) || null,
    sayYouAre: (safe !== 'NO' && values.sayYouAre.trim()) || null,
    note: values.remark.trim() || null,
    preferred,
    until: values.used === 'no' ? until : null,
  };
};

/** The field that asks for each part of a way, by where a command says it. */
export const wayFields = (path: string): Readonly<Record<string, string>> => ({
  [path]: 'reachedAt',
  [`${path}.kind`]: 'kind',
  [`${path}.reachedAt`]: 'reachedAt',
  [`${path}.whose`]: 'whose',
  [`${path}.safe`]: 'safe',
  [`${path}.hours`]: 'hours',
  [`${path}.sayYouAre`]: 'sayYouAre',
  [`${path}.note`]: 'remark',
  [`${path}.preferred`]: 'preferred',
  [`${path}.until`]: 'used',
});
