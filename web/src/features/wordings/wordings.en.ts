import type { WordingState } from '../../generated/schema';
import type { AnyTexts } from '../../i18n/texts';

type CodeId = `WordingState.${WordingState}`;

export const texts = {
  'wordings.title': 'Words that are read out',
  'wordings.say':
    'What a person hears before they say yes or no. Words in force are never changed: the next version follows them from a day on, once a second person who speaks the language has confirmed it. A consent keeps the words as they were shown.',
  'wordings.purpose': 'For what',
  'wordings.language': 'Language',
  'wordings.version': 'Version {version}',
  'wordings.shipped': 'comes with the programs',
  'wordings.from': 'from {day}',
  'wordings.drafted': 'Drafted by {who}, {moment}',
  'wordings.confirmed': 'Confirmed by {who}, who speaks the language, {moment}',
  'wordings.takenBack': 'Taken back by {who}, {moment}: {note}',
  'wordings.somebody': 'a colleague',
  'wordings.text': 'The words',
  'wordings.compared': 'Compared with the version before',
  'wordings.compare': 'Compare with the version before',
  'wordings.draft': 'Draft the next version',
  'wordings.draft.title': 'The next version',
  'wordings.draft.say':
    "'{centre}' stands for the centre. To share, '{receiver}' stands for who is told, and '{fields}' for what they are told. Say everything inside the words: they are read out alone.",
  'wordings.draft.from': 'From which day?',
  'wordings.draft.go': 'Keep as a draft',
  'wordings.confirm': 'Confirm…',
  'wordings.confirm.title': 'Confirm these words?',
  'wordings.confirm.say':
    'From their day on these words are read out in every centre of the register, and nobody can change them any more.',
  'wordings.confirm.speaks': 'I speak this language and have read the words aloud',
  'wordings.confirm.go': 'Confirm these words',
  'wordings.takeBack': 'Take back…',
  'wordings.takeBack.title': 'Take these words back?',
  'wordings.takeBack.say': 'They are never read out. The version stays in the list, with why.',
  'wordings.takeBack.why': 'Why?',
  'wordings.takeBack.go': 'Take them back',
  'draft.wording': 'Words that are read out',
  'draft.wordingConfirm': 'Confirming words',
  'draft.wordingTakeBack': 'Taking words back',
  'WordingState.DRAFT': 'Waits for a second person',
  'WordingState.TO_COME': 'Confirmed, its day is to come',
  'WordingState.IN_FORCE': 'Is read out',
  'WordingState.FOLLOWED': 'Followed by a later one',
  'WordingState.TAKEN_BACK': 'Taken back',
} satisfies Record<CodeId, string> & AnyTexts;
