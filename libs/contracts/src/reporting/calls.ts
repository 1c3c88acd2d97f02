import * as z from 'zod';
import { query } from '../call';
import { named } from '../named';
import { country, day, instant } from '../vocabulary';

export const countryTotals = named(
  'CountryTotals',
  z.strictObject({
    country,
    contacts: z.int(),
    people: z.int(),
    services: z.int(),
    referrals: z.int(),
    asOf: instant,
  }),
);

export const getTotals = query('reporting', 'getTotals', {
  says: 'Live totals: contacts, people and services are three figures and never added.',
  input: z.strictObject({}),
  output: z.array(countryTotals),
});

export const viewName = named(
  'ViewName',
  z.enum([
    'country-by-month',
    'centre-by-quarter',
    'country-by-sex-by-age-band-by-year',
    'country-by-service-by-quarter',
  ]),
);
export const measure = named(
  'Measure',
  z.enum(['contacts', 'people', 'services', 'requests', 'referrals-sent', 'referrals-answered', 'referrals-completed']),
);

export const reportCell = named(
  'ReportCell',
  z.strictObject({
    dimensions: z.array(z.string()),
    value: z.int().nullable(),
    hidden: named('HiddenBecause', z.enum(['small-number', 'would-give-another-away'])).nullable(),
  }),
  "`dimensions` are the codes in the order of the view's dimensions; `value` is null where it is hidden.",
);

export const closedView = named(
  'ClosedView',
  z.strictObject({
    view: viewName,
    measure,
    dimensions: z.array(
      named('Dimension', z.enum(['country', 'month', 'quarter', 'year', 'centre', 'sex', 'age-band', 'service'])),
    ),
    closedOn: day,
    closedAt: instant,
    cells: z.array(reportCell),
  }),
);

export const getClosedView = query('reporting', 'getClosedView', {
  input: named(
    'ClosedViewInput',
    z.strictObject({ view: viewName, measure, year: z.int().min(2000).max(2100).nullable() }),
  ),
  output: closedView,
  refusals: ['VIEW_NOT_CLOSED'],
});

export const reportingCalls = { getTotals, getClosedView };
