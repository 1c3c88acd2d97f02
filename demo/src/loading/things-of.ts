import type { DemoAct } from '../network/demo-network';
import type { KnownThings } from './known-things';

/** The things a step is about, what it makes or changes first: another step about one of them waits for it. */
export const thingsOf = (act: DemoAct, known: KnownThings): readonly string[] => {
  const ofReferral = (id: string): readonly string[] => {
    const request = known.referral(id)?.requestId;
    return request === undefined ? [id] : [id, request];
  };
  switch (act.call) {
    case 'joinStaffMember':
      return [act.input.commandId];
    case 'suspendStaffMember':
      return [act.input.staffId];
    case 'recordContact':
      return [act.input.commandId];
    case 'registerPerson':
      return [act.input.commandId, ...(act.input.contactId === null ? [] : [act.input.contactId])];
    case 'recordEpisode':
    case 'recordIdentityDocument':
    case 'recordContactWay':
    case 'recordOtherName':
    case 'addFamilyMember':
    case 'recordMigrationStatus':
    case 'recordSpecificNeed':
    case 'recordFunctioning':
      return [act.input.personId];
    case 'identifyContact':
      return [act.input.contactId, act.input.personId];
    case 'correctPerson':
      return [act.input.commandId, act.input.personId];
    case 'decideCorrection':
    case 'reviewCorrection':
    case 'undoCorrection':
      return [act.input.correctionId, act.input.commandId];
    case 'enterInError':
      return [act.input.commandId, act.input.entryId];
    case 'takeBackError':
    case 'reviewError':
      return [act.input.errorId];
    case 'askException':
    case 'applyException':
      return [act.input.commandId, act.input.personId];
    case 'grantException':
    case 'refuseException':
    case 'endException':
    case 'reviewException':
    case 'tellOfException':
      return [act.input.exceptionId];
    case 'draftWording':
      return [act.input.commandId];
    case 'confirmWording':
      return [act.input.versionId];
    case 'writeDemand':
      return [act.input.commandId];
    case 'decideDemand':
      return [act.input.demandId];
    case 'openPerson':
      return [act.input.personId];
    case 'reviewOpening':
    case 'closeOpeningQuestion':
      return [act.openingOf];
    case 'receiveRequest':
      return [act.input.commandId, act.input.subjectId];
    case 'prepareDisclosure':
      return [act.input.commandId, act.input.personId];
    case 'sendReferral':
      return [act.input.commandId, act.input.requestId, act.disclosureOf];
    case 'withdrawConsent': {
      const referral = known.referralOfConsent(act.consentOf);
      return [act.consentOf, act.input.personId, ...(referral === undefined ? [] : ofReferral(referral))];
    }
    default:
      return 'referralId' in act.input ? ofReferral(act.input.referralId) : [act.input.requestId];
  }
};
