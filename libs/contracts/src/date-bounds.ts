import { addDays } from '@mrc/kernel';
import * as z from 'zod';
import type { InputIssue } from './input-problems';
import type { PartialDate } from './vocabulary';

type Schema = z.core.$ZodType;
type Dated = z.ZodType<unknown>;

/** Between which days a date lies, counted in days from today at the caller's place; null is no bound of its own. */
export type DateBound = { readonly from: number | null; readonly to: number };

/** A date out of its bounds, with the first or the last day it may have. */
export type DateIssue = InputIssue & {
  readonly problem: 'not-a-day-yet' | 'too-long-ago' | 'too-far-ahead' | 'over-already';
};

const bounds = new WeakMap<Schema, DateBound>();
const days = (years: number): number => Math.round(years * 365.25);

const bounded = <S extends Dated>(schema: S, bound: DateBound): S => {
  const own = schema.clone();
  bounds.set(own, bound);
  return own;
};

/** A date of what happened: today or earlier, at most `years` ago. */
export const hasCome = <S extends Dated>(schema: S, years?: number): S =>
  bounded(schema, { from: years === undefined ? null : -days(years), to: 0 });

/** A date that is still to come: today or later, at most `years` ahead. */
export const isToCome = <S extends Dated>(schema: S, years: number): S => bounded(schema, { from: 0, to: days(years) });

/** A date that may be past, at most `years` ahead. */
export const aheadAtMost = <S extends Dated>(schema: S, years: number): S =>
  bounded(schema, { from: null, to: days(years) });

type Part = { readonly path: string; readonly bound: DateBound; readonly value: unknown };
type Look = (value: unknown, path: string) => Part[];

const seesNothing: Look = () => [];

/** Finds the bounded dates of values of a schema; what holds none is not looked into. */
const looksFor = (schema: Schema): Look => {
  const bound = bounds.get(schema);
  if (bound) return (value, path) => (value === null || value === undefined ? [] : [{ path, bound, value }]);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return lookOf(schema.unwrap());
  if (schema instanceof z.ZodArray) {
    const look = lookOf(schema.element);
    if (look === seesNothing) return seesNothing;
    return (value, path) =>
      Array.isArray(value) ? value.flatMap((each: unknown, index) => look(each, inside(path, index))) : [];
  }
  if (!(schema instanceof z.ZodObject)) return seesNothing;
  const looks = Object.entries<Schema>(schema.shape)
    .map(([name, field]) => ({ name, look: lookOf(field) }))
    .filter(({ look }) => look !== seesNothing);
  if (looks.length === 0) return seesNothing;
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return [];
    const given = new Map<string, unknown>(Object.entries(value));
    return looks.flatMap(({ name, look }) => look(given.get(name), inside(path, name)));
  };
};

const inside = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

const looks = new WeakMap<Schema, Look>();

const lookOf = (schema: Schema): Look => {
  const known = looks.get(schema);
  if (known) return known;
  const look = looksFor(schema);
  looks.set(schema, look);
  return look;
};

const partial = z.object({ year: z.int(), month: z.int().optional(), day: z.int().optional() });
const two = (part: number) => String(part).padStart(2, '0');

type Span = { readonly first: string; readonly last: string };

/** The first and the last day (`YYYY-MM-DD`) that a date known in part may mean; undefined where nothing of it is known. */
export const daysMeant = (date: PartialDate): Span | undefined => spanOf(date, (instant) => instant);

const spanOf = (value: unknown, dayOf: (instant: string) => string): Span | undefined => {
  if (typeof value === 'string') {
    const day = value.endsWith('Z') ? dayOf(value) : value.slice(0, 10);
    return { first: day, last: day };
  }
  const { data } = partial.safeParse(value);
  if (!data) return undefined;
  const { year, month, day } = data;
  return {
    first: `${year}-${two(month ?? 1)}-${two(day ?? 1)}`,
    last: `${year}-${two(month ?? 12)}-${two(day ?? 31)}`,
  };
};

/**
 * What is wrong with the dates of an input as of `today` (`YYYY-MM-DD`), by the bounds its contract gives them; a date known by
 * month or year is wrong where all its days are. `slack` days are let through on both sides. `dayOf` is the day of an instant.
 */
export const dateIssues = (
  schema: Schema,
  input: unknown,
  today: string,
  {
    slack = 0,
    dayOf = (instant) => instant.slice(0, 10),
  }: { slack?: number; dayOf?: (instant: string) => string } = {},
): DateIssue[] =>
  lookOf(schema)(input, '').flatMap(({ path, bound, value }): DateIssue[] => {
    const span = spanOf(value, dayOf);
    if (!span) return [];
    if (span.first > addDays(today, bound.to + slack))
      return [{ path, problem: bound.to === 0 ? 'not-a-day-yet' : 'too-far-ahead', lastDay: addDays(today, bound.to) }];
    if (bound.from !== null && span.last < addDays(today, bound.from - slack))
      return [
        { path, problem: bound.from === 0 ? 'over-already' : 'too-long-ago', firstDay: addDays(today, bound.from) },
      ];
    return [];
  });

/** The bound of a date of a contract; undefined where it has none. */
export const boundOf = (schema: Schema): DateBound | undefined => bounds.get(schema);
