import { addDays, localDay, systemClock } from '@mrc/kernel';
import * as z from 'zod';
import { allCalls } from './calls';
import { commandInput } from './call';
import { aheadAtMost, boundOf, dateIssues, hasCome, isToCome } from './date-bounds';
import { issuesOf } from './input-problems';
import { day, instant, partialDate, wallTime } from './vocabulary';

const today = '2026-11-29';

const problemOf = (schema: z.ZodType, value: unknown) =>
  dateIssues(z.strictObject({ on: schema }), { on: value }, today)[0]?.problem;

describe('a date', () => {
  const year = (y: number) => ({ precision: 'year', year: y });
  const month = (y: number, m: number) => ({ precision: 'month', year: y, month: m });
  const birth = (y: number, m: number, d: number) => ({ precision: 'day', year: y, month: m, day: d });

  it.each([
    ['of what happened', hasCome(day, 10), today, undefined],
    ['of what happened', hasCome(day, 10), '2026-11-30', 'not-a-day-yet'],
    ['of what happened', hasCome(day, 10), '2100-01-01', 'not-a-day-yet'],
    ['of what happened', hasCome(day, 10), '2016-12-01', undefined],
    ['of what happened', hasCome(day, 10), '1986-05-01', 'too-long-ago'],
    ['of what happened', hasCome(day, 10), '1900-01-01', 'too-long-ago'],
    ['of birth', hasCome(partialDate), birth(2090, 1, 1), 'not-a-day-yet'],
    ['of birth', hasCome(partialDate), birth(2026, 11, 30), 'not-a-day-yet'],
    ['of birth', hasCome(partialDate), birth(2026, 11, 29), undefined],
    ['of birth', hasCome(partialDate), month(2026, 12), 'not-a-day-yet'],
    ['of birth', hasCome(partialDate), month(2026, 11), undefined],
    ['of birth', hasCome(partialDate), year(2027), 'not-a-day-yet'],
    ['of birth', hasCome(partialDate), year(2026), undefined],
    ['of birth', hasCome(partialDate), { precision: 'estimated', year: 2060 }, 'not-a-day-yet'],
    ['of birth', hasCome(partialDate), { precision: 'unknown' }, undefined],
    ['of an end', isToCome(day, 10), '2026-11-28', 'over-already'],
    ['of an end', isToCome(day, 10), today, undefined],
    ['of an end', isToCome(day, 10), '2099-12-31', 'too-far-ahead'],
    ['of an appointment', isToCome(instant, 2), '2026-11-28T10:00:00Z', 'over-already'],
    ['of an appointment', isToCome(instant, 2), '2026-11-29T00:00:00Z', undefined],
    ['of an appointment', isToCome(instant, 2), '2036-01-01T10:00:00Z', 'too-far-ahead'],
    ['of an agreement', aheadAtMost(day, 10), '1995-01-01', undefined],
    ['of an agreement', aheadAtMost(day, 10), '2040-01-01', 'too-far-ahead'],
    ['of a clock', isToCome(wallTime, 2), '2026-11-28T23:59', 'over-already'],
    ['of a clock', isToCome(wallTime, 2), '2026-11-29T00:00', undefined],
    ['of a clock', isToCome(wallTime, 2), '2028-11-30T10:00', 'too-far-ahead'],
    ['that may be absent', hasCome(day).nullable(), null, undefined],
    ['that may be absent', hasCome(day).nullable(), '2090-01-01', 'not-a-day-yet'],
    ['in a list', z.array(hasCome(day)), [today, '2090-01-01'], 'not-a-day-yet'],
  ] as const)('%s: %#', (_what, schema, value, problem) => {
    expect(problemOf(schema, value)).toBe(problem);
  });

  it('is of the day at the place where the moment is', () => {
    const input = { on: '2026-11-28T20:30:00Z' };
    const issues = (timeZone: string) =>
      dateIssues(z.strictObject({ on: isToCome(instant, 2) }), input, today, {
        dayOf: (moment) => localDay(new Date(moment), timeZone),
      });
    expect(issues('Asia/Dushanbe')).toEqual([]);
    expect(issues('UTC')).toEqual([{ path: 'on', problem: 'over-already', firstDay: today }]);
  });

  it('that is wrong by more than a year is refused by the contract itself, with its path', () => {
    const input = commandInput({ births: z.array(z.strictObject({ on: hasCome(day).nullable() })) });
    const commandId = '1f0c9a52-7a43-4d2c-9c57-1a2b3c4d5e6f';
    const now = localDay(systemClock.now(), 'UTC');
    const parsed = (on: string | null) => input.safeParse({ commandId, births: [{ on }] });
    expect(parsed(addDays(now, 800)).error?.issues).toMatchObject([
      { path: ['births', '0', 'on'], message: 'not-a-day-yet' },
    ]);
    for (const on of [null, '1990-01-01', addDays(now, 2)]) expect(parsed(on).success).toBe(true);
  });
});

describe('a date out of its bounds', () => {
  const issueOf = (schema: z.ZodType, on: string) => dateIssues(z.strictObject({ on: schema }), { on }, today)[0];

  it.each([
    [hasCome(day), '2026-11-30', { lastDay: today }],
    [hasCome(day, 10), '2016-01-01', { firstDay: '2016-11-28' }],
    [isToCome(day, 1), '2026-11-28', { firstDay: today }],
    [isToCome(day, 1), '2030-01-01', { lastDay: '2027-11-29' }],
    [aheadAtMost(day, 1), '2030-01-01', { lastDay: '2027-11-29' }],
  ])('tells the first or the last day it may have: %#', (schema, on, told) => {
    expect(issueOf(schema, on)).toMatchObject(told);
  });

  it('is refused by the contract with the same day', () => {
    const { error } = commandInput({ on: hasCome(day) }).safeParse({
      commandId: '1f0c9a52-7a43-4d2c-9c57-1a2b3c4d5e6f',
      on: '2090-01-01',
    });
    const lastDay = localDay(systemClock.now(), 'UTC');
    expect(error && issuesOf(error)).toEqual([{ path: 'on', problem: 'not-a-day-yet', lastDay }]);
  });
});

describe('dates of the commands', () => {
  const dates: readonly z.core.$ZodType[] = [day, instant, wallTime, partialDate];
  const isDate = (schema: z.core.$ZodType): boolean => dates.some(({ _zod }) => _zod.def === schema._zod.def);

  type Found = { readonly path: string; readonly schema: z.core.$ZodType };
  const datesIn = (schema: z.core.$ZodType, path: string): Found[] => {
    if (isDate(schema)) return [{ path, schema }];
    if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return datesIn(schema.unwrap(), path);
    if (schema instanceof z.ZodArray) return datesIn(schema.element, path);
    if (!(schema instanceof z.ZodObject)) return [];
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, field]) => datesIn(field, `${path}.${name}`));
  };
  const found = allCalls.filter(({ kind }) => kind === 'command').flatMap(({ name, input }) => datesIn(input, name));

  it('all have a bound', () => {
    expect(found.filter(({ schema }) => boundOf(schema) === undefined)).toEqual([]);
  });

  const valued = (schema: z.core.$ZodType, on: string): unknown => {
    const [year, month, date] = on.split('-').map(Number);
    if (schema._zod.def === partialDate._zod.def) return { precision: 'day', year, month, day: date };
    if (schema._zod.def === wallTime._zod.def) return `${on}T12:00`;
    return schema._zod.def === instant._zod.def ? `${on}T12:00:00Z` : on;
  };
  const out = found.flatMap(({ path, schema }) => {
    const bound = boundOf(schema);
    const first = bound?.from == null ? [] : [['firstDay', bound.from, bound.from - 1] as const];
    const last = bound ? [['lastDay', bound.to, bound.to + 1] as const] : [];
    return [...first, ...last].map(([side, may, beyond]) => ({ path, schema, side, may, beyond }));
  });

  it.each(out)('$path, out of its bound, tells its $side', ({ schema, side, may, beyond }) => {
    const input = z.object({ on: z.unknown() }).extend({ on: schema as z.ZodType });
    const issuesOn = (apart: number) => dateIssues(input, { on: valued(schema, addDays(today, apart)) }, today);
    expect(issuesOn(may)).toEqual([]);
    expect(issuesOn(beyond)).toEqual([{ path: 'on', problem: expect.any(String), [side]: addDays(today, may) }]);
  });

  it('are these', () => {
    expect(found.map(({ path }) => path).sort()).toEqual([
      'assistance.receiveRequest.occurredOn',
      'assistance.recordService.givenOn',
      'directory.concludeAgreement.validFrom',
      'directory.concludeAgreement.validTo',
      'referrals.acceptReferral.appointmentAt',
      'referrals.acceptReferral.appointmentClock',
      'referrals.moveAppointment.appointmentAt',
      'referrals.moveAppointment.appointmentClock',
      'referrals.reportService.givenOn',
      'registration.askErasure.askedOn',
      'registration.closeEpisode.to',
      'registration.correctFunctioning.from.answeredOn',
      'registration.correctFunctioning.to.answeredOn',
      'registration.correctMigrationStatus.from.from',
      'registration.correctMigrationStatus.from.toldOn',
      'registration.correctMigrationStatus.from.until',
      'registration.correctMigrationStatus.to.from',
      'registration.correctMigrationStatus.to.toldOn',
      'registration.correctMigrationStatus.to.until',
      'registration.correctPerson.birth.from',
      'registration.correctPerson.birth.to',
      'registration.correctPerson.contactWay.from.until',
      'registration.correctPerson.contactWay.to.until',
      'registration.correctPerson.document.from.expires',
      'registration.correctPerson.document.to.expires',
      'registration.correctPerson.episode.from.from',
      'registration.correctPerson.episode.from.to',
      'registration.correctPerson.episode.to.from',
      'registration.correctPerson.episode.to.to',
      'registration.correctSpecificNeed.from.expected',
      'registration.correctSpecificNeed.from.from',
      'registration.correctSpecificNeed.from.until',
      'registration.correctSpecificNeed.to.expected',
      'registration.correctSpecificNeed.to.from',
      'registration.correctSpecificNeed.to.until',
      'registration.decideDemand.decidedOn',
      'registration.draftWording.from',
      'registration.endContactWay.until',
      'registration.endSpecificNeed.until',
      'registration.liftProtection.birth',
      'registration.prepareDisclosure.consent.validUntil',
      'registration.recordConsent.validUntil',
      'registration.recordContact.occurredOn',
      'registration.recordContactWay.way.until',
      'registration.recordEpisode.episode.from',
      'registration.recordEpisode.episode.to',
      'registration.recordFunctioning.answeredOn',
      'registration.recordIdentityDocument.document.expires',
      'registration.recordMigrationStatus.from',
      'registration.recordMigrationStatus.toldOn',
      'registration.recordMigrationStatus.until',
      'registration.recordSpecificNeed.expected',
      'registration.recordSpecificNeed.from',
      'registration.recordSpecificNeed.until',
      'registration.registerPerson.birth',
      'registration.registerPerson.consents.validUntil',
      'registration.registerPerson.episode.from',
      'registration.registerPerson.episode.to',
      'registration.tellOfException.toldOn',
      'registration.writeDemand.receivedOn',
    ]);
  });

  it('would be found where one has none', () => {
    const lacking = datesIn(z.strictObject({ on: z.array(day).nullable() }), 'toy');
    expect(lacking.map(({ path, schema }) => [path, boundOf(schema)])).toEqual([['toy.on', undefined]]);
  });
});
