import * as contracts from '@mrc/contracts';
import type { CallContract } from '@mrc/contracts';
import { localDay, newId } from '@mrc/kernel';
import type { SeededNetwork } from '../network/seed';
import type { Canaries } from './canaries';

type Does = (contract: CallContract, given: object, by?: SeededNetwork['staff']['worker']) => Promise<unknown>;

/** Words to be read out are drafted, and taken back; answers the text that had to name the centre. */
export const draftWords = async (
  canaries: Canaries,
  { staff }: SeededNetwork,
  does: Does,
): Promise<readonly string[]> => {
  const field = `${contracts.draftWording.name} text`;
  const versionId = newId();
  const from = localDay(new Date(Date.now() + 3 * 86_400_000), staff.worker.actor.timeZone);
  const draft = { purpose: 'research', language: 'ru', from, text: `${canaries.text(field)} {centre}` };
  await does(contracts.draftWording, { commandId: versionId, ...draft }, staff.dataProtectionOfficer);
  await does(contracts.takeBackWording, { versionId }, staff.supervisor);
  return [field];
};
