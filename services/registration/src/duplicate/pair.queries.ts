import { can, whoMay } from '@mrc/access';
import { listDuplicatePairs as contract, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { noId, ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { personPermissions } from '../person/person.permissions';
import { latinIn } from '../person/person.store';
import { pairPermissions } from './pair.permissions';
import { areThere, isProtectedPair, pairs } from './pair.store';

type View = CallOutput<typeof contract>['rows'][number];
type Side = View['one'];
type Row = Omit<View, 'one' | 'other'> & { readonly one: SideRow; readonly other: SideRow };
type SideRow = Omit<Side, 'mayOpen'> & { readonly accessLevel: 'open' | 'audited' | 'protected' | 'sealed' };

const position = z.tuple([z.boolean(), z.int(), z.uuid()]);

const side = (person: 'p' | 'q') => `json_build_object('id', ${person}.id, 'reference', ${person}.reference,
  'name', json_build_object('script', ${person}.name_script, 'latin', ${latinIn(`${person}.name_latin`)}),
  'birthYear', ${person}.birth_year, 'sex', ${person}.sex, 'nationality', ${person}.nationality,
  'phoneEnding', (select right(number, 2) from phone where person_id = ${person}.id),
  'centreId', ${person}.centre, 'registeredOn', ${person}.occurred_on, 'accessLevel', ${person}.access_level)`;

/** Who may be registered twice: pairs that a supervisor's centre has a part in, and for protection officers all; those with a protected person first. */
export const listDuplicatePairs = query(
  contract,
  whoMay(pairPermissions, 'list'),
  async (tx, { first, after }, { actor }) => {
    const from = readCursor(position, after);
    if (!from.ok) return from;
    const { controllerId: controller, centreId } = actor;
    const seesAll = can(pairPermissions, 'list', actor, { controller, centres: [noId], isProtected: true });
    const rows = await tx.query<Row>(
      `select ${pairs.selected('d', ['id', 'version', 'strength', 'weight', 'state', 'proposed'])}, d.agreement as fields,
              (select m.kept_id from merge_proposal m where m.pair_id = d.id and m.pair_version = d.version) as "mergeKeptId",
              ${isProtectedPair} as "isProtected", ${side('p')} as one, ${side('q')} as other
       from duplicate_pair d join person p on p.id = d.one_id join person q on q.id = d.other_id
       where d.controller = $1 and d.state in ('open', 'unsure', 'same') and ${areThere}
         and ($2::boolean or (not ${isProtectedPair} and $3::uuid in (p.centre, q.centre)))
         and ($4::boolean is null or (${isProtectedPair}, d.weight, d.id) < ($4, $5, $6::uuid))
       order by ${isProtectedPair} desc, d.weight desc, d.id desc limit $7`,
      [controller, seesAll, centreId, ...(from.value ?? [null, null, null]), first + 1],
    );
    const seen = ({ accessLevel, ...one }: SideRow): Side => ({
      ...one,
      mayOpen: can(personPermissions, 'open', actor, {
        controller,
        centre: one.centreId,
        accessLevel,
        isCallers: false,
      }),
    });
    const views = rows.map((row): View => ({ ...row, one: seen(row.one), other: seen(row.other) }));
    return ok(pageOfRows(views, first, ({ isProtected, weight, id }) => [isProtected, weight, id]));
  },
);
