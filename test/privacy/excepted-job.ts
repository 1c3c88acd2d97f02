import * as contracts from '@mrc/contracts';
import type { CallContract } from '@mrc/contracts';
import { localDay, newId } from '@mrc/kernel';
import { registration } from '../drills/commands';
import type { Actors } from '../network/actors';
import type { SeededNetwork } from '../network/seed';

type Does = (contract: CallContract, given: object, by?: SeededNetwork['staff']['worker']) => Promise<unknown>;

/** Of somebody who cannot be asked something is asked for three times, applied at once, decided, reviewed, told and ended. */
export const shareWithoutAsking = async (
  { valueOf }: Pick<Actors, 'valueOf'>,
  { staff, organisations }: SeededNetwork,
  does: Does,
): Promise<void> => {
  const { supervisor, dataProtectionOfficer, worker } = staff;
  const { id: personId } = await valueOf(contracts.registerPerson, registration(), worker.actor);
  const asked = { personId, receiverId: organisations.legalAid.commandId, fields: ['name'], hours: 24 };
  const asks = async (): Promise<string> => {
    const commandId = newId();
    await does(contracts.askException, { commandId, ...asked, ground: 'legal-obligation' });
    return commandId;
  };
  await does(contracts.refuseException, { exceptionId: await asks() }, supervisor);
  const exceptionId = await asks();
  await does(contracts.grantException, { exceptionId, fields: ['name'], hours: 24 }, supervisor);
  const review = { exceptionId, as: 'data-protection-officer', finding: 'right' };
  await does(contracts.reviewException, review, dataProtectionOfficer);
  await does(contracts.tellOfException, { exceptionId, toldOn: null, because: 'other' });
  await does(contracts.endException, { exceptionId });
  await does(contracts.applyException, asked);
};

/** Somebody asks that nothing of them is kept, and their record is kept for now. */
export const askToBeErased = async ({ staff }: SeededNetwork, personId: string, does: Does): Promise<void> => {
  const erasureId = newId();
  const today = localDay(new Date(), staff.worker.actor.timeZone);
  const asked = { personId, because: 'objects', identityChecked: 'document', askedOn: today };
  await does(contracts.askErasure, { commandId: erasureId, ...asked });
  const kept = { erasureId, expectedVersion: 1, holds: ['open-complaint'] };
  await does(contracts.keepRecord, kept, staff.dataProtectionOfficer);
};

/** An authority demands something, which is answered; it turns out that it was written down in error. */
export const hearDemand = async ({ staff }: SeededNetwork, does: Does): Promise<void> => {
  const demandId = newId();
  const today = localDay(new Date(), staff.worker.actor.timeZone);
  const demand = { authority: 'court', channel: 'letter', asked: ['record'], receivedOn: today };
  await does(contracts.writeDemand, { commandId: demandId, ...demand });
  const decided = { demandId, decision: 'answered', answeredWith: ['record'], decidedOn: today };
  await does(contracts.decideDemand, decided, staff.dataProtectionOfficer);
  await does(contracts.enterDemandInError, { demandId, because: 'other' });
};
