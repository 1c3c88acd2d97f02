import { callerInSql, whoMay } from '@mrc/access';
import { listEndingConsents as contract, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { inSight, isResponsibleFor, sightBy } from '../person/person.sight';
import { latinIn } from '../person/person.store';
import { consentPermissions } from './consent.permissions';
import { isSeen, readerOf } from './consent.sight';
import { notInError } from './consent.store';
import { endsSoon, isAskedAnew } from './ending';

const position = z.tuple([z.iso.date(), z.uuid()]);

type View = CallOutput<typeof contract>['rows'][number];
type Row = Omit<View, 'person'> & {
  readonly personId: string;
  readonly reference: string;
  readonly script: string;
  readonly latin: string | null;
};

/** Consents whose last day is near and on which nobody has asked anew, the nearest first: of those for whom the caller is responsible, and what the caller wrote down. */
export const listEndingConsents = query(
  contract,
  whoMay(consentPermissions, 'record-consent'),
  async (tx, { first, after }, { actor, platform, call }) => {
    const from = readCursor(position, after);
    if (!from.ok) return from;
    const sight = sightBy(consentPermissions, ['record-consent'], actor);
    const rows = await tx.query<Row>(
      `select c.id, c.purpose, c.receiver as "receiverId", c.valid_until::text as "validUntil", p.id as "personId", p.reference,
              p.name_script as script, ${latinIn('p.name_latin')} as latin
       from consent c join person p on p.id = c.person_id
       where ${endsSoon('$1')} and ${notInError}
         and p.entered_in_error is null and ${inSight} and ${isSeen('$7')}
         and (c.recorded_by = ${callerInSql} or ${isResponsibleFor}) and not ${isAskedAnew}
         and ($8::date is null or (c.valid_until, c.id) > ($8, $9::uuid))
       order by c.valid_until, c.id limit $10`,
      [platform.todayOf(call), ...sight, readerOf(actor).seesProtected, ...(from.value ?? [null, null]), first + 1],
    );
    const page = pageOfRows(rows, first, ({ validUntil, id }) => [validUntil, id]);
    return ok({
      ...page,
      rows: page.rows.map(({ personId, reference, script, latin, ...consent }) => ({
        ...consent,
        person: { id: personId, reference, name: { script, latin } },
      })),
    });
  },
);
