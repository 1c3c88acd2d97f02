import { localDay } from '@mrc/kernel';
import { personInput } from '../network/inputs';
import type { Stage } from './stage';

/** Somebody asked to be erased and nobody has decided; of somebody else the record is kept for now. Answers the first. */
export const askedToBeErased = async ({ network }: Stage): Promise<string> => {
  const worker = await network.screen('worker');
  const officer = await network.screen('dataProtectionOfficer');
  const asks = async (name: string) => {
    const { id: personId } = await worker.succeeds('registerPerson', personInput(name));
    const { id } = await worker.succeeds('askErasure', {
      ...{ personId, because: 'OBJECTS', identityChecked: 'CARD_AND_ANSWERS' },
      askedOn: localDay(new Date(), 'Asia/Dushanbe'),
    });
    return { personId, id };
  };
  const kept = await asks('Ҳакимова Фарзона');
  const hold = { holds: ['OPEN_COMPLAINT', 'ACCOUNTING'], note: 'Her complaint is answered by the end of the month.' };
  await officer.succeeds('keepRecord', { erasureId: kept.id, expectedVersion: 1, ...hold });
  return (await asks('Юсупова Дилбар')).personId;
};
