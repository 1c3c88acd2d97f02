import {
  contactWayEnded,
  contactWayRecorded,
  decided,
  invalidInput,
  type ContactWay,
  type DecidedEvent,
  type Refusal,
} from '@mrc/contracts';
import { ok, type Result } from '@mrc/kernel';
import { looksLikeNumber, readNumber } from './phone-number';
import { opensUnsafe } from './said-unsafe';

/** One further way to reach a person as it is recorded. */
export type KnownContactWay = ContactWay & { readonly id: string };

type Problem = { readonly ok: false; readonly refusal: Refusal<'INVALID_INPUT'> };

/** Where in an input a field of a way stands. */
export type WayPath = (field: keyof ContactWay) => string;

/** A way as it is told, without what only the register knows of it. */
export const wayOf = ({ id: _id, ...way }: KnownContactWay): ContactWay => way;

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

const isByNumber = ({ kind, reachedAt }: ContactWay): boolean =>
  kind === 'phone' ||
  kind === 'whatsapp' ||
  kind === 'viber' ||
  kind === 'imo' ||
  ((kind === 'telegram' || kind === 'other') && looksLikeNumber(reachedAt));

/** A way with its number in E.164, by the country of `jurisdiction` where it names none, or what is wrong with it. */
export const readContactWay = (
  way: ContactWay,
  jurisdiction: string,
  path: WayPath,
): Result<ContactWay, Refusal<'INVALID_INPUT'>> => {
  if (way.kind === 'email' && !email.test(way.reachedAt)) return invalidInput(path('reachedAt'), 'not-an-email');
  if (!isByNumber(way)) return ok(way);
  const number = readNumber(way.reachedAt, jurisdiction);
  return number.kind === 'problem'
    ? invalidInput(path('reachedAt'), number.problem)
    : ok({ ...way, reachedAt: number.e164 });
};

const isUsed = ({ until }: ContactWay): boolean => until === null;

const isSame = (one: ContactWay, other: ContactWay): boolean =>
  one.kind === other.kind && one.reachedAt.toLowerCase() === other.reachedAt.toLowerCase();

/** The refusal of a way that contradicts itself or another that is used; undefined where it is in order. */
export const wayProblem = (way: ContactWay, others: readonly ContactWay[], path: WayPath): Problem | undefined => {
  if (way.safe === 'only-when' && way.hours === null) return invalidInput(path('hours'), 'empty');
  if (!isUsed(way)) return undefined;
  const used = others.filter(isUsed);
  if (used.some((other) => isSame(way, other))) return invalidInput(path('reachedAt'), 'recorded-already');
  return way.preferred === 'yes' && used.some(({ preferred }) => preferred === 'yes')
    ? invalidInput(path('preferred'), 'another-is-preferred')
    : undefined;
};

/** The refusal of a way that is safe, or may be, by what was said to be unsafe: only putting right what says so makes it that. */
export const unsafeProblem = (way: ContactWay, saidUnsafe: readonly string[], path: WayPath): Problem | undefined =>
  opensUnsafe(way, saidUnsafe) ? invalidInput(path('safe'), 'was-unsafe') : undefined;

/** Writes one more way to reach a person down, beside `others`; `saidUnsafe` is by what it was said to be unsafe to reach them. */
export const recordContactWay = (
  way: ContactWay,
  others: readonly ContactWay[],
  saidUnsafe: readonly string[],
): Result<readonly [DecidedEvent], Refusal<'INVALID_INPUT'>> => {
  const path: WayPath = (field) => `way.${field}`;
  return wayProblem(way, others, path) ?? unsafeProblem(way, saidUnsafe, path) ?? ok([decided(contactWayRecorded, {})]);
};

/** A way that is used is not any more, from a day on (`YYYY-MM-DD`). */
export const endContactWay = (
  way: ContactWay,
  until: string,
): { readonly ended: ContactWay; readonly events: readonly [DecidedEvent] } | undefined =>
  isUsed(way) ? { ended: { ...way, until }, events: [decided(contactWayEnded, {})] } : undefined;
