import { findOfferings, getOfferings, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { addDays, localDay, ok } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import { allStaff, query, type Reading } from '@mrc/service-kit';
import * as z from 'zod';
import { offerings } from './offering.store';

type View = CallOutput<typeof getOfferings>[number];

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

/** The three parameters of `offered` and `median`: who asks, what day it is there, and since when answers say something. */
const given = ({ actor, at }: Reading) => {
  const today = localDay(at, actor.timeZone);
  return [actor.controllerId, today, addDays(today, -answerTimeDays)];
};

const position = z.tuple([z.boolean(), z.boolean(), z.boolean(), z.int(), z.uuid()]);

/** A request for it is protected, and goes to confidential offerings only. */
const isGivenInConfidence = (serviceCode: string): boolean => serviceByCode(serviceCode)?.accessLevel === 'protected';

export const offeringQueries = {
  /** Offerings that suit first: an agreement in force and somebody who reads what comes, places, then the shortest promise to answer. */
  findOfferings: query(findOfferings, allStaff, async (tx, input, reading) => {
    const { serviceCode, country, organisationId, first } = input;
    const after = readCursor(position, input.after);
    if (!after.ok) return after;
    const [agreement, receiving, places, hours, id] = after.value ?? [null, null, null, null, null];
    const rows = await tx.query<View>(
      `select *, ${median} from (
         ${offered}
         where ($4::text is null or o.service_codes @> array[$4]) and ($5::text is null or p.country = $5)
           and ($6::uuid is null or o.organisation_id = $6) and (not $13::boolean or o.confidential)
       ) offered
       where $7::uuid is null or (${rank}) > (not $8::boolean, not $9::boolean, not $10::boolean, $11::int, $7)
       order by ${rank} limit $12`,
      [
        ...given(reading),
        ...[serviceCode, country, organisationId, id, agreement, receiving, places, hours, first + 1],
        serviceCode !== null && isGivenInConfidence(serviceCode),
      ],
    );
    return ok(
      pageOfRows(rows, first, (row) => [
        row.agreementInForce,
        row.canReceiveReferrals,
        row.hasPlaces,
        row.answerWithinHours,
        row.id,
      ]),
    );
  }),

  getOfferings: query(getOfferings, allStaff, async (tx, { ids }, reading) =>
    ok(
      await tx.query<View>(`select *, ${median} from (${offered} where o.id = any($4::uuid[])) offered`, [
        ...given(reading),
        ids,
      ]),
    ),
  ),
};
