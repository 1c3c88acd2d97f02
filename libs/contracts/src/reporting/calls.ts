import * as z from 'zod';
import { query } from '../call';
import { country, day, instant } from '../vocabulary';

/** Live totals of one country: contacts, people and services are three figures and never added. */
export const countryTotals = z.strictObject({
  country,
  contacts: z.int(),
  people: z.int(),
  services: z.int(),
  referrals: z.int(),
  asOf: instant,
});

export const getTotals = query('reporting', 'getTotals', { input: z.strictObject({}), output: z.array(countryTotals) });

export const viewName = z.enum([
  'country-by-month',
  'centre-by-quarter',
  'country-by-sex-by-age-band-by-year',
  'country-by-service-by-quarter',
]);
export const measure = z.enum([
  'contacts',
  'people',
  'services',
  'requests',
  'referrals-sent',
  'referrals-answered',
  'referrals-completed',
]);

/** A cell of a closed view: `value` is null where it is not shown, because the number is small or would give one away. */
export const reportCell = z.strictObject({
  dimensions: z.array(z.string()),
  value: z.int().nullable(),
  hidden: z.enum(['small-number', 'would-give-another-away']).nullable(),
});

export const closedView = z.strictObject({
  view: viewName,
  measure,
  dimensions: z.array(z.enum(['country', 'month', 'quarter', 'year', 'centre', 'sex', 'age-band', 'service'])),
  closedOn: day,
  closedAt: instant,
  cells: z.array(reportCell),
});

export const getClosedView = query('reporting', 'getClosedView', {
  input: z.strictObject({ view: viewName, measure, year: z.int().min(2000).max(2100).nullable() }),
  output: closedView,
  refusals: ['VIEW_NOT_CLOSED'],
});

export const reportingCalls = { getTotals, getClosedView };
