import type { CallOutput, openPerson } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { latestFirst, notInError } from './consent.store';
import { isSeen, type Reader } from './consent.sight';

type Views = CallOutput<typeof openPerson>['consents'];

/** What a person said to each purpose, the latest first, with the disclosure that stands on it; only what the reader may see. */
export const consentsOf = (tx: Tx, personId: string, reader: Reader): Promise<Views> =>
  tx.query(
    `select c.id, c.purpose, c.receiver as "receiverId", c.decision, c.fields, c.decided_on::text as "decidedOn",
            c.valid_until::text as "validUntil", c.mode, c.witness_role as "witnessRole", c.interpreter, d.id as "disclosureId", d.state as "disclosureState"
     from consent c left join disclosure d on d.consent_id = c.id
     where c.person_id = $1 and ${notInError} and ${isSeen('$2')}
     order by ${latestFirst}`,
    [personId, reader.seesProtected],
  );
