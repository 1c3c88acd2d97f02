import * as contracts from '@mrc/contracts';
import type { CallContract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { registration } from '../drills/commands';
import type { Actors } from '../network/actors';
import type { SeededNetwork } from '../network/seed';

const spouse = { tie: 'spouse', ageBand: '35-44', whereabouts: 'apart', country: 'RU' };

/** A registered person tells of a spouse, which is put right, and of a brother, who is registered and linked by the number of his card. */
export const tellOfFamily = async (
  { valueOf }: Pick<Actors, 'valueOf'>,
  { staff }: SeededNetwork,
  personId: string,
  does: (contract: CallContract, given: object) => Promise<unknown>,
): Promise<void> => {
  const { addFamilyMember, correctFamilyMember, linkFamilyMember, recordConsent, registerPerson } = contracts;
  const adds = async (facts: object): Promise<string> => {
    const commandId = newId();
    await does(addFamilyMember, { commandId, personId, ...facts });
    return commandId;
  };
  const memberId = await adds(spouse);
  const to = { ...spouse, country: 'KZ' };
  await does(correctFamilyMember, { personId, memberId, because: 'other', from: spouse, to });
  const brother = registration();
  const { id, reference } = await valueOf(registerPerson, brother, staff.worker.actor);
  const [said] = brother.consents;
  const yes = { ...said, commandId: newId(), purpose: 'family', wordingId: 'family-2026-12', personId: id };
  await valueOf(recordConsent, recordConsent.input.parse(yes), staff.worker.actor);
  await does(linkFamilyMember, { personId, memberId: await adds({ ...spouse, tie: 'sibling' }), reference });
};
