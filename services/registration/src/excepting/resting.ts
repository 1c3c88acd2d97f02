import type { Tx } from '@mrc/database';
import type { Reader } from '../consent/consent.sight';
import { sees } from '../consent/consent.sight';
import { sharingsOf } from '../consent/consent.store';
import { agreesToCareInWhole } from '../consent/whole-consent';
import type { Resting } from '../exception/exception';
import { findOrganisation } from '../known-organisation/known-organisation.projection';
import type { Person } from '../person/person';
import { isPhoneUnsafe, othersInWhole } from '../person/whole';

/** Whether the last word to a receiver, of any record that is of the person, is a no that the reader may know of. */
const saidNoTo = async (tx: Tx, personId: string, receiver: string, reader: Reader): Promise<boolean> => {
  for (const id of [personId, ...(await othersInWhole(tx, personId))]) {
    const said = (await sharingsOf(tx, id)).filter(
      ({ consent }) => consent.receiver === receiver && sees(reader, consent),
    );
    const decision = said.at(-1)?.consent.decision;
    if (decision === 'refused' || decision === 'withdrawn') return true;
  }
  return false;
};

/** What an exception for a receiver rests on now, as far as the reader may know of it; and the person, with a phone that is safe in none of their records as unsafe. */
export const restingOn = async (
  tx: Tx,
  person: Person,
  receiverId: string,
  { reader, today, atOnce }: { readonly reader: Reader; readonly today: string; readonly atOnce: boolean },
): Promise<{ readonly person: Person; readonly resting: Resting }> => ({
  person: (await isPhoneUnsafe(tx, person.id)) ? { ...person, phoneSafe: 'no' } : person,
  resting: {
    receiver: await findOrganisation(tx, receiverId),
    saidNo: await saidNoTo(tx, person.id, receiverId, reader),
    agreesToCare: await agreesToCareInWhole(tx, person.id, today),
    today,
    atOnce: !atOnce ? 'no' : reader.seesProtected ? 'sees-all' : 'yes',
  },
});
