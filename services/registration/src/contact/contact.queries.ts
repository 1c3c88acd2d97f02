import { can, type StaffActor } from '@mrc/access';
import type { CallOutput, getContacts } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { contactPermissions } from './contact.permissions';
import { contactColumns } from './contact.store';

type View = CallOutput<typeof getContacts>[number];

/** The contacts among these ids that the actor may see. */
export const contactViews = async (tx: Tx, ids: readonly string[], actor: StaffActor): Promise<View[]> => {
  const rows = await tx.query<View & { controller: string; centre: string }>(
    `select id, version, reference, channel, language, sex, age_band as "ageBand", stage, topic, centre as "centreId",
            occurred_on as "recordedOn", person_id as "personId", controller, centre
     from (select ${contactColumns} from contact where id = any($1::uuid[]) and entered_in_error is null) c`,
    [ids],
  );
  return rows
    .filter((row) => can(contactPermissions, 'see', actor, row))
    .map(({ controller: _controller, centre: _centre, ...view }) => view);
};
