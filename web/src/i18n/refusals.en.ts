import type { RefusalCode } from '../generated/schema';

export const texts = {
  'RefusalCode.INVALID_INPUT':
    'Something on this page cannot be saved as it is. Check the marked fields, then send again.',
  'RefusalCode.NOT_SIGNED_IN': 'Your session has ended. Sign in again; what you typed is kept.',
  'RefusalCode.NOT_ALLOWED': 'Your role may not do this. Ask your supervisor who may.',
  'RefusalCode.NOT_FOUND': 'This cannot be found. It may have been moved, or the address is not complete.',
  'RefusalCode.COMMAND_REUSED':
    'An earlier sending of this form did arrive. What you changed since then was not saved: open what was saved and change it there.',
  'RefusalCode.CHANGED_BY_SOMEONE_ELSE':
    'A colleague changed this while you had it open. Look at what is new, then do it again.',
  'RefusalCode.NOT_YET_KNOWN':
    'Something this builds on is still on its way. Send again in a moment; nothing is done twice.',
  'RefusalCode.UNAVAILABLE':
    'There was no answer in time. Send again: nothing is done twice, and what you typed is kept.',
  'RefusalCode.STAFF_SUSPENDED': 'This account is suspended. Speak with your administrator.',
  'RefusalCode.SIGN_IN_NAME_TAKEN': 'Somebody signs in with this address already. Use another one.',
  'RefusalCode.LAST_READER':
    'Nobody else reads what comes here, so it would lie with nobody. Attach another officer first, then detach this one.',
  'RefusalCode.GROUND_NOT_OFFERED':
    'The network does not offer this ground. Ask for the person’s consent, or help without a name.',
  'RefusalCode.JURISDICTION_NOT_HELD':
    'This installation may not hold records of {country}. Help the person without a name, or ask a centre there.',
  'RefusalCode.CONSENT_NEEDED': 'This needs a yes to: {purpose}. Ask the person, or help without a name.',
  'RefusalCode.CONSENT_NOT_IN_FORCE': 'There is no such consent in force any more. Look at the current decisions.',
  'RefusalCode.NOT_PROTECTED': 'This person is not protected any more. Look at what is new.',
  'RefusalCode.GUARDIAN_CONSENT_NEEDED':
    'This person is under 18 or may be, and answers alone. Ask a parent or guardian for a yes to help and care first: “Their word on care”.',
  'RefusalCode.SECOND_HOLDER_NEEDED':
    'A second person must say this: not who asked for it, wrote it down or said it first.',
  'RefusalCode.CHANGED_MEANWHILE':
    'A colleague corrected the same meanwhile, and nothing was saved. Look at what is recorded now, then correct what is still wrong.',
  'RefusalCode.WORDING_STATE_FORBIDS':
    'Look at how these words stand now: a draft waits already, or they do not wait any more. Words in force are not changed; write the next version.',
  'RefusalCode.CORRECTION_STATE_FORBIDS':
    'This can no longer be done with this correction: it was decided or put back meanwhile. Look at it again.',
  'RefusalCode.COUNTRY_NOT_NAMED':
    'What would be shared crosses a border, and the consent does not name {country}. Ask again, with the country named.',
  'RefusalCode.CONTACT_ALREADY_IDENTIFIED': 'This contact belongs to a registered person already. Open that person.',
  'RefusalCode.NEED_CHANGED':
    'Something else is told of this need by now. Nothing was written: look at the page again, and put right what is still wrong.',
  'RefusalCode.STATUS_CHANGED':
    'Something else is told of this status by now. Nothing was written: open it again, and put right what is still wrong.',
  'RefusalCode.FAMILY_CHANGED':
    'Something else is told of this member by now. Nothing was written: look at the page again, and put right what is still wrong.',
  'RefusalCode.IN_A_FAMILY_ALREADY':
    'They are in a family already, or this member is linked already. End that first, on the page where it stands.',
  'RefusalCode.SEARCH_NEEDS_MORE': 'Add one more fact: a year of birth, a country, a phone or a card number.',
  'RefusalCode.TOO_MANY_SEARCHES':
    'There have been very many searches from this account. Search again after {until}; until then open people from your lists.',
  'RefusalCode.OPENING_REVIEW_FORBIDS':
    'Somebody else has said something of this opening meanwhile. Look at how it stands now.',
  'RefusalCode.REASON_NEEDED': 'This person is with another centre. Say why you open the record; the reason is kept.',
  'RefusalCode.EXCEPTION_NOT_OFFERED': 'This cannot be shared without asking the person. {exception}',
  'RefusalCode.EXCEPTION_STATE_FORBIDS': 'This exception stands otherwise by now: {exception}. Look at it again.',
  'RefusalCode.ERASURE_OPEN': 'The person asked for it already, and nobody has decided. Look at it on their page.',
  'RefusalCode.EXCEPTION_OPEN':
    'An exception for this partner is asked for or in force already. Look at it on the person’s page.',
  'RefusalCode.SAID_NO_TO_RECEIVER':
    'The person said no to this partner. Nothing is given to it without asking; choose another partner, or help here.',
  'RefusalCode.PHONE_NOT_SAFE': 'The person said that calling is not safe. Leave the phone out and agree another way.',
  'RefusalCode.SERVICE_NOT_REQUESTABLE': 'This service cannot be asked for. Choose another one from the list.',
  'RefusalCode.ALREADY_REFERRED':
    'This request is already with this partner: referral {number} is open. Wait for the answer, or take it back first.',
  'RefusalCode.REQUEST_CLOSED': 'This request is closed: {reason}. Open it again first.',
  'RefusalCode.PAIR_NOT_SAME': 'Nobody has said that these two records are of one person. Say so first.',
  'RefusalCode.RECORDS_MERGED':
    'One of these records is one with another by now. Separate them first, or begin anew with the one on which work goes on.',
  'RefusalCode.REQUEST_OPEN': 'This request is open already.',
  'RefusalCode.NOT_A_COLLEAGUE':
    'Only a colleague who works on requests and has signed in before can take this one. Choose a colleague.',
  'RefusalCode.CONTACT_CANNOT_BE_REFERRED':
    'Without a name nothing can be sent to a partner. Register the person, or tell them where the partner is.',
  'RefusalCode.NO_AGREEMENT_IN_FORCE':
    'There is no agreement in force with this organisation. Choose another one. The administrator makes agreements.',
  'RefusalCode.OFFERING_NOT_SUITABLE': 'This organisation does not offer this service. Choose another one.',
  'RefusalCode.OFFERING_NOT_READ':
    'Nobody at this organisation could read the referral now. Choose another one. The administrator attaches officers.',
  'RefusalCode.DISCLOSURE_NOT_USABLE':
    'What the person agreed to share can no longer be used: {state}. Ask again, and send the referral anew.',
  'RefusalCode.REFERRAL_STATE_FORBIDS':
    'This referral is {state} by now, so this can no longer be done. Look at it again.',
  'RefusalCode.VIEW_NOT_CLOSED': 'These figures are not closed yet. They will be there after {nextClose}.',
} satisfies Record<`RefusalCode.${RefusalCode}`, string>;
