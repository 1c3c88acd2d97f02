import { can, isProtected, protectedIn, unprotectedIn, whoMay } from '@mrc/access';
import { getAccessLog as contract, refusal, type CallOutput } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { dayAtCentre } from '../centre-day';
import { insertStaffOpening } from '../opening/opening.store';
import { conditionsFrom } from '../oversight/span-in-sql';
import { personPermissions } from '../person/person.permissions';
import { personLines } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { wholeOf } from '../person/whole';
import { accessLogPermissions } from './access-log.permissions';

type View = CallOutput<typeof contract>;

const most = 500;

/** What was read, by what is kept of an opening `o`. */
const kind = `case when o.kind = 'disclosure' then case when o.fields = array['need'] then 'receiver-need' else 'receiver-agreed' end
  when o.disclosure_id is not null then 'shared'
  when o.fields = array['record'] then 'record'
  when o.fields = array['access-log'] then 'access-log'
  when 'need' = any(o.fields) then 'preview'
  else 'part' end`;

type Asked = {
  readonly personId: string;
  readonly centre: string;
  readonly part: 'plain' | 'protected';
  readonly from: string | null;
  readonly until: string | null;
  readonly timeZone: string;
};

/** SQL: whether it was said last that telling the person of the exception on which a disclosure `d` stands is not safe. */
const isUnsafeToTell = `coalesce((select x.because = 'not-safe' from exception_word x
  where x.exception_id = d.exception_id and x.finding is null order by x.said_at desc limit 1), false)`;

/** Who read the records that are of a person, once for each day, role and kind, the latest first. */
const readingsOf = async (tx: Tx, { personId, centre, part, timeZone, ...span }: Asked): Promise<View['readings']> => {
  const narrowed = conditionsFrom(3);
  narrowed.between('o.opened_at', span, timeZone);
  const level =
    part === 'plain'
      ? `(${unprotectedIn('o.access_level')} and not ${isUnsafeToTell})`
      : `(${protectedIn('o.access_level')} or ${isUnsafeToTell})`;
  const sql = narrowed.sql();
  const limit = narrowed.limit(most + 1);
  return tx.query<View['readings'][number]>(
    `with ${wholeOf('id = $1')}
     select distinct ${dayAtCentre('$2::uuid', 'o.opened_at')}::text as day, ${kind} as kind,
            case when o.kind = 'person' then coalesce(o.staff_roles, '{}') else '{}' end as roles,
            case when o.kind = 'person' then o.staff_centre end as "centreId",
            case when o.kind = 'disclosure' then o.organisation_id end as "receiverId",
            case when o.kind = 'disclosure' then array_remove(array_remove(o.fields, 'need'), 'summary') else '{}' end as fields,
            d.ground, o.because
     from whole w join opening o on o.person_id = w.id
     left join disclosure d on o.kind = 'disclosure' and d.id = o.disclosure_id
     where ${level}${sql} order by 1 desc, 2, 3, 4, 5, 6 ${limit}`,
    [personId, centre, ...narrowed.values()],
  );
};

/** Who read a person's record, for whoever gives that to the person: that it was asked for is kept as an opening. */
export const getAccessLog = query(
  contract,
  whoMay(personPermissions, 'give-access-log'),
  async (tx, { personId, part, from, until }, { actor, at }) => {
    const sight = sightBy(personPermissions, ['give-access-log'], actor);
    const [person] = await personLines(tx, [personId], sight);
    const hasProtectedPart = person !== undefined && can(accessLogPermissions, 'read-protected-part', actor, person);
    if (!person || (part === 'protected' && !hasProtectedPart)) return refused(refusal('NOT_FOUND', {}));
    const asked = { personId, centre: person.centre, part, from, until, timeZone: actor.timeZone };
    const readings = await readingsOf(tx, asked);
    const [spoken] = await tx.query<{ language: string }>(
      `select interface_language as language from person where id = $1`,
      [personId],
    );
    const because = 'own-request';
    await insertStaffOpening(tx, actor, person, { personId, fields: ['access-log'], reason: null, because, at });
    return ok({
      readings: readings.slice(0, most),
      more: readings.length > most,
      interfaceLanguage: spoken?.language ?? 'en',
      mayBePrinted: part === 'plain' && !isProtected(person),
      hasProtectedPart,
    });
  },
);
