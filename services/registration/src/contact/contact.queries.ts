import { can, type StaffActor } from '@mrc/access';
import type { CallOutput, getContacts } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { contactPermissions } from './contact.permissions';
import { contactColumns } from './contact.store';

type View = CallOutput<typeof getContacts>[number];

/** The contacts among these ids that the actor may see. */
export const contactViews = (tx: Tx, ids: readonly string[], actor: StaffActor): Promise<View[]> =>
  visible(tx, 'id = any($1::uuid[])', ids, actor);

/** The contact of this number, where the actor may see it. */
export const contactsNumbered = (tx: Tx, reference: string, actor: StaffActor): Promise<View[]> =>
  visible(tx, 'reference = $1', reference, actor);

const visible = async (tx: Tx, condition: string, value: unknown, actor: StaffActor): Promise<View[]> => {
  const rows = await tx.query<View & { controller: string; centre: string }>(
    `select id, version, reference, channel, language, sex, age_band as "ageBand", stage, topic, centre as "centreId",
            occurred_on as "recordedOn", person_id as "personId", controller, centre
     from (select ${contactColumns} from contact where ${condition} and entered_in_error is null) c`,
    [value],
  );
  return rows
    .filter((row) => can(contactPermissions, 'see', actor, row))
    .map(({ controller: _controller, centre: _centre, ...view }) => view);
};
