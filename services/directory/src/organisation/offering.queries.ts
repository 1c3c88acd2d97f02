import { mayNow } from '@mrc/access';
import { findOfferings, getOfferings, offeringView, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor, type Tx } from '@mrc/database';
import { addDays, localDay, ok } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import { allStaff, query, type Reading } from '@mrc/service-kit';
import * as z from 'zod';
import { callerNow } from '../caller/caller-now';
import { narrowing, narrows } from './narrowing';
import { offerings } from './offering.store';
import { openingNow } from './opening';
import { offeringOpensTo, type Offered } from './organisation';
import { offeringPermissions } from './organisation.permissions';
import { organisationOf, organisations } from './organisation.store';

type View = CallOutput<typeof getOfferings>[number];
type Row = Omit<View, 'timeZone' | 'openingHours' | 'opening' | 'may' | 'hasOwnHours'>;

/** Answers older than this say nothing of how long a partner takes now. */
const answerTimeDays = 365;
/** A median of fewer answers moves with each of them. */
const fewestAnswers = 10;

const shown = offerings.selected('o', [
  'id',
  'organisationId',
  'serviceCodes',
  'languages',
  'confidential',
  'hasPlaces',
  'answerWithinHours',
  'capacityAsOf',
]);

const hoursGoneBy = 'coalesce(o.opening_hours, p.opening_hours)';

const offered = `
  select ${shown}, o.can_be_read as "canReceiveReferrals",
         case when not o.can_be_read then 'nobody-reads-it' end as "cannotReceiveBecause", p.name as "organisationName", p.country, p.city,
         exists (select from agreement a
                 where a.controller = $1 and a.receiver = o.organisation_id and a.purposes @> array['referral']
                   and a.valid_from <= $2::date and (a.valid_to is null or a.valid_to >= $2::date)) as "agreementInForce"
  from offering o join organisation p on p.id = o.organisation_id`;

const median = `
  (select round((percentile_cont(0.5) within group (order by t.hours))::numeric, 1)::float8 from answer_time t
   where t.receiver = "organisationId" and t.answered_on > $3::date
   having count(*) >= ${fewestAnswers}) as "medianHoursToAnswer"`;

const rank = `not "agreementInForce", not "canReceiveReferrals", not "hasPlaces", "answerWithinHours", id`;
const byName = `"organisationName" collate "und-x-icu", id`;

const position = z.tuple([z.boolean(), z.boolean(), z.boolean(), z.int(), z.uuid()]);
type Position = z.infer<typeof position>;

/** Each order, and what comes after the offering that a cursor names (`$14`), by what else the cursor carries of it. */
const orders = {
  suits: {
    by: rank,
    after: `(${rank}) > (not $15::boolean, not $16::boolean, not $17::boolean, $18::int, $14)`,
    carries: ([agreement, receiving, places, hours]: Position) => [agreement, receiving, places, hours],
    none: [null, null, null, null],
  },
  name: {
    by: byName,
    after: `(${byName}) > (select p.name collate "und-x-icu", o.id from offering o join organisation p on p.id = o.organisation_id
                           where o.id = $14)`,
    carries: () => [],
    none: [],
  },
};

/** The three parameters of `offered` and `median`: who asks, what day it is there, and since when answers say something. */
const given = ({ actor, at }: Reading) => {
  const today = localDay(at, actor.timeZone);
  return [actor.controllerId, today, addDays(today, -answerTimeDays)];
};

/** A request for it is protected, and goes to confidential offerings only. */
const isGivenInConfidence = (serviceCode: string): boolean => serviceByCode(serviceCode)?.accessLevel === 'protected';

const rules = { permissions: offeringPermissions, opensTo: offeringOpensTo };

/** Offerings with what their partners say of themselves: their hours, where an offering has none of its own, and where the clock stands. */
const asSeen = async (tx: Tx, rows: readonly Row[], { actor, at }: Reading): Promise<View[]> => {
  const caller = await callerNow(tx, actor);
  const ids = rows.map(({ id }) => id);
  const own = new Map((await offerings.rows(tx, 'where id = any($1::uuid[])', [ids])).map((one) => [one.id, one]));
  const partners = await organisations.rows(tx, 'where id = any($1::uuid[])', [
    rows.map(({ organisationId }) => organisationId),
  ]);
  return rows.flatMap((row) => {
    const offering = own.get(row.id);
    const partner = partners.find(({ id }) => id === row.organisationId);
    if (!offering || !partner) return [];
    const organisation = organisationOf(partner);
    const { id, version, timeZone } = organisation;
    const openingHours = offering.openingHours ?? organisation.openingHours;
    const offered: Offered = { id, version, organisation, offering };
    return {
      ...row,
      timeZone,
      openingHours: openingHours && [...openingHours],
      opening: openingNow(openingHours, timeZone, at),
      hasOwnHours: offering.openingHours !== null,
      may: mayNow(rules, offeringView.shape.may.element.options, caller, offered, at),
    };
  });
};

export const offeringQueries = {
  /** Offerings that suit first: an agreement in force and somebody who reads what comes, places, then the shortest promise to answer. */
  findOfferings: query(findOfferings, allStaff, async (tx, input, reading) => {
    const { serviceCode, country, organisationId, first } = input;
    const order = orders[input.sort ?? 'suits'];
    const after = readCursor(position, input.after);
    if (!after.ok) return after;
    const rows = await tx.query<Row>(
      `select *, ${median} from (
         ${offered}
         where ($4::text is null or o.service_codes @> array[$4]) and ($5::text is null or p.country = $5)
           and ($6::uuid is null or o.organisation_id = $6) and (not $8::boolean or o.confidential)
           and ${narrows(9, hoursGoneBy, 'o.service_codes && $13::text[]')}
       ) offered
       where $14::uuid is null or ${order.after}
       order by ${order.by} limit $7`,
      [
        ...given(reading),
        ...[serviceCode, country, organisationId, first + 1],
        serviceCode !== null && isGivenInConfidence(serviceCode),
        ...(await narrowing(tx, input, reading.at)),
        input.wordsMean ?? [],
        after.value?.[4] ?? null,
        ...(after.value ? order.carries(after.value) : order.none),
      ],
    );
    const page = pageOfRows(rows, first, (row) => [
      row.agreementInForce,
      row.canReceiveReferrals,
      row.hasPlaces,
      row.answerWithinHours,
      row.id,
    ]);
    return ok({ ...page, rows: await asSeen(tx, page.rows, reading) });
  }),

  getOfferings: query(getOfferings, allStaff, async (tx, { ids }, reading) => {
    const rows = await tx.query<Row>(`select *, ${median} from (${offered} where o.id = any($4::uuid[])) offered`, [
      ...given(reading),
      ids,
    ]);
    return ok(await asSeen(tx, rows, reading));
  }),
};
