import type {
  ErasureBecause,
  ErasureHold,
  ErasureState,
  ErasureTakenBackBecause,
  IdentityChecked,
  StandsAgainstErasure,
} from '../../generated/schema';
import type { AnyTexts } from '../../i18n/texts';

type CodeId =
  | `ErasureBecause.${ErasureBecause}`
  | `ErasureHold.${ErasureHold}`
  | `ErasureState.${ErasureState}`
  | `ErasureTakenBackBecause.${ErasureTakenBackBecause}`
  | `IdentityChecked.${IdentityChecked}`
  | `StandsAgainstErasure.${StandsAgainstErasure}`;

export const texts = {
  'erasures.title': 'Erasing records',
  'erasures.say':
    'People who asked, themselves and alone, that nothing of them is kept. A data-protection officer and a protection officer both agree; neither is who wrote it down.',
  'erasures.card': 'Erasing this record',
  'erasures.show': 'Which',
  'erasures.show.open': 'Not decided yet',
  'erasures.show.all': 'All',
  'erasures.none': 'Nobody has asked',
  'erasures.none.open': 'Nobody waits for a decision',
  'erasures.none.say': 'The desk writes it down on the page of the person.',
  'erasures.nobody': 'Erased',
  'erasures.somebody': 'a colleague',
  'erasures.gone': 'What is erased',
  'erasures.gone.say':
    'The record with every other record of the same person and the contacts they were, name, phones, documents, family, migrations, needs, statuses, consents, what was shared and who opened it; every request with its words and the services given; every text of referrals. It is gone from search, lists and cards everywhere within a minute. Partners are told only that sharing ended. What partners and people wrote down elsewhere is with them.',
  'erasures.stays': 'What stays',
  'erasures.stays.say':
    'That somebody was erased, on which day, on whose word by role, which purposes were agreed to, and digests of the journal. Published figures stand, and no fact behind them says for whom. Of a family others keep a plain line. Backups hold the record until they are too old to be kept; whoever brings one back has it erased again.',
  'erasures.ask': 'Asks to be erased…',
  'erasures.ask.title': 'Erase this record?',
  'erasures.ask.say':
    'Nothing is erased yet: two others decide. Where a complaint, a claim or a request is open, end it first or say that the record is kept until then.',
  'erasures.ask.alone': 'Only the person, and alone',
  'erasures.ask.alone.say':
    'Speak with them without parent, guardian, husband, wife or employer beside them. Make sure that it is the person. Nobody else can ask for it. Help goes on without a name, whatever they decide.',
  'erasures.ask.go': 'Write it down',
  'erasures.identity': 'How did you make sure that it is the person?',
  'erasures.because': 'Why? They need not say.',
  'erasures.askedOn': 'On which day?',
  'erasures.asked': 'Asked on {day} at {centre} — written down by {who}',
  'erasures.records': '{count, plural, one {# record} other {# records}} that are one: all of them go.',
  'erasures.waitsFor': 'Waits for: {roles}',
  'erasures.heldFor': 'Kept because of: {holds}',
  'erasures.decided': 'Decided {moment}, {role}',
  'erasures.evidence': 'Entries of the journal emptied: {count}. Digest:',
  'erasures.agree': 'Agree…',
  'erasures.agree.title': 'Does nothing stand against it?',
  'erasures.agree.on': 'Go on',
  'erasures.agree.sure': 'This cannot be taken back',
  'erasures.agree.first': 'Nothing is erased with your word alone: one more role has to agree.',
  'erasures.agree.last':
    'Your word is the last one. Everything is erased at once and for good; nobody can bring it back, and you cannot open the record any more.',
  'erasures.agree.go': 'Agree',
  'erasures.agree.erase': 'Erase for good',
  'erasures.keep': 'Keep for now…',
  'erasures.keep.title': 'Keep this record for now?',
  'erasures.keep.say': 'Tell the person what is held and why. They may ask again.',
  'erasures.keep.go': 'Keep it',
  'erasures.holds': 'What stands against it?',
  'erasures.note': 'Note',
  'erasures.note.hint': 'The desk of the centre reads it, and tells the person.',
  'erasures.takeBack': 'Take back…',
  'erasures.takeBack.title': 'Not to be erased after all?',
  'erasures.takeBack.say': 'The record stays as it is.',
  'erasures.takeBack.why': 'Why?',
  'erasures.takeBack.go': 'Take it back',
  'ErasureBecause.CONSENT_TAKEN_BACK': 'Takes their consent back',
  'ErasureBecause.NOT_NEEDED_ANY_MORE': 'It is not needed any more',
  'ErasureBecause.OBJECTS': 'Does not agree that it is kept',
  'ErasureBecause.UNLAWFUL': 'It should not have been recorded',
  'ErasureBecause.NOT_SAID': 'They did not say',
  'ErasureHold.OPEN_COMPLAINT': 'an open complaint',
  'ErasureHold.LEGAL_CLAIM': 'a legal claim',
  'ErasureHold.OPEN_CASE': 'an open case',
  'ErasureHold.ACCOUNTING': 'accounting for money or goods',
  'ErasureHold.COURT_ORDER': 'an order of a court',
  'ErasureHold.DANGER_TO_OTHERS': 'danger to somebody else',
  'ErasureHold.OTHER': 'another reason of law',
  'ErasureState.ASKED': 'Not decided yet',
  'ErasureState.KEPT': 'Kept for now',
  'ErasureState.TAKEN_BACK': 'Taken back',
  'ErasureState.ERASED': 'Erased',
  'ErasureTakenBackBecause.HER_WORD': 'The person does not want it any more',
  'ErasureTakenBackBecause.WRITTEN_IN_ERROR': 'It was written down in error',
  'IdentityChecked.DOCUMENT': 'A document with their face',
  'IdentityChecked.CARD_AND_ANSWERS': 'Their card, and answers that only they know',
  'IdentityChecked.KNOWN_TO_STAFF': 'A colleague knows them',
  'StandsAgainstErasure.OPEN_REQUEST': 'A request is open: close it first.',
  'draft.askErasure': 'Asked to be erased',
  'draft.keepRecord': 'Why a record is kept',
} satisfies Record<CodeId, string> & AnyTexts;
