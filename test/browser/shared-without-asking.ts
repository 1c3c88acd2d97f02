import { localDay } from '@mrc/kernel';
import { personInput, requestInput } from '../network/inputs';
import type { Stage } from './stage';

const today = () => localDay(new Date(), 'Asia/Dushanbe');

/** Somebody of whom something was sent without asking, and is asked for once more; answers the person and the referral. */
export const sharedWithoutAsking = async ({ network }: Stage): Promise<{ personId: string; referralId: string }> => {
  const worker = await network.screen('worker');
  const supervisor = await network.screen('supervisor');
  const { id: personId } = await worker.succeeds('registerPerson', personInput('Тоҳирова Нигора'));
  const asked = {
    ...{ personId, receiverId: network.organisations.legalAid.commandId, fields: ['NAME'], hours: 48 },
    ...{ summary: 'Found unconscious at the bus station.', why: 'She cannot speak, and nobody who knows her is here.' },
  };
  const exceptionId = crypto.randomUUID();
  const applied = await worker.succeeds('applyException', { commandId: exceptionId, ...asked });
  const request = await worker.succeeds('receiveRequest', requestInput(personId, 'LEG-01'));
  const { id: referralId } = await worker.succeeds('sendReferral', {
    ...{ requestId: request.id, offeringId: network.offerings.legalHelp.commandId },
    ...{ disclosureId: applied['disclosureId'], priority: 'URGENT' },
  });
  const looked = { exceptionId, as: 'SECOND_HOLDER', finding: 'RIGHT', note: 'Nobody could ask her.' };
  await supervisor.succeeds('reviewException', looked);
  await worker.succeeds('tellOfException', { exceptionId, toldOn: null, because: 'NOT_ABLE', note: null });
  const { id: otherId } = await worker.succeeds('registerPerson', personInput('Саидова Малика'));
  const claim = { commandId: crypto.randomUUID(), ground: 'LEGAL_CLAIM', article: null };
  await worker.succeeds('askException', { ...asked, ...claim, personId: otherId });
  return { personId, referralId };
};

/** Two demands, of which the data-protection officer decided on one. */
export const demandsCame = async ({ network }: Stage): Promise<void> => {
  const worker = await network.screen('worker');
  const officer = await network.screen('dataProtectionOfficer');
  const demand = {
    ...{ authority: 'POLICE', office: 'City police, two officers', reference: '14/2026', receivedOn: today() },
    ...{ channel: 'VISIT', asked: ['WHETHER_KNOWN', 'WHEREABOUTS'], aboutReference: 'MRC-222222' },
  };
  const demandId = crypto.randomUUID();
  await worker.succeeds('writeDemand', { commandId: demandId, ...demand, note: 'They would come again.' });
  await worker.succeeds('writeDemand', { ...demand, authority: 'COURT', channel: 'LETTER', note: null });
  await officer.succeeds('decideDemand', {
    ...{ demandId, decision: 'DECLINED', answeredWith: [], article: null, note: 'No order of a court.' },
    decidedOn: today(),
  });
};
