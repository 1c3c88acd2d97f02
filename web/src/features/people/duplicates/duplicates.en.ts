import type { AgreementLevel, ComparedField, PairDecision, PairStrength } from '../../../generated/schema';
import type { speaks } from './pair';

export const texts = {
  'duplicates.title': 'Registered twice?',
  'duplicates.say':
    'Records that may be of one person, the strongest first. Nothing is joined by itself: look at both, ask where you can, and say what they are.',
  'duplicates.news': 'The list has changed — show',
  'duplicates.empty': 'Nobody seems to be registered twice',
  'duplicates.empty.say': 'Records that are alike appear here some minutes after somebody is registered.',
  'duplicates.pair': '{one} and {other}',
  'duplicates.registered': 'Registered on {day}, {centre}',
  'duplicates.agree': 'How they agree',
  'duplicates.needsReason': 'Opening it needs a reason',
  'duplicates.notSaid': 'Nothing to compare',
  'duplicates.born': 'Born in {year}',
  'duplicates.phone': 'Ends in {ending}',
  'duplicates.unknown': 'Not known',
  'duplicates.protected': 'One of the two is protected: two protection officers say the same',
  'duplicates.proposed': 'A protection officer said: {decision}. A second one is to say the same.',
  'duplicates.unsure': 'Looked at, and not to be told yet',
  'duplicates.next': 'One person. Both records stay; make them one, on which work goes on.',
  'duplicates.note': 'What this rests on',
  'duplicates.decide.go': 'Say so',
  'duplicates.decide.SAME': 'Both records stay as they are. The pair stays here until they are made one record.',
  'duplicates.decide.DIFFERENT':
    'The pair is not shown again, unless one of the records changes. Both records stay as they are.',
  'duplicates.decide.FAMILY':
    'Two people of one family. The pair is not shown again, unless one of the records changes.',
  'duplicates.decide.UNSURE': 'The pair stays here for whoever knows more.',
  'duplicates.speaks.for': 'Speaks for one person',
  'duplicates.speaks.against': 'Speaks for two people',
  'duplicates.speaks.little': 'Says little',
  'draft.decidePair': 'Registered twice?',
  'PairStrength.LIKELY': 'Likely one person',
  'PairStrength.POSSIBLE': 'Possibly one person',
  'PairDecision.SAME': 'Same person',
  'PairDecision.DIFFERENT': 'Different people',
  'PairDecision.FAMILY': 'Same family',
  'PairDecision.UNSURE': 'Not sure',
  'ComparedField.NAME': 'Name',
  'ComparedField.BIRTH': 'Birth',
  'ComparedField.SEX': 'Sex',
  'ComparedField.NATIONALITY': 'Nationality',
  'ComparedField.PHONE': 'Phone',
  'ComparedField.DOCUMENT': 'Document',
  'duplicates.document': 'written down',
  'AgreementLevel.SAME': 'The same',
  'AgreementLevel.SAME_SOUND': 'Spelled in another way, it sounds the same',
  'AgreementLevel.ALIKE': 'A letter or an ending differs',
  'AgreementLevel.PART': 'One has a word that the other leaves out',
  'AgreementLevel.DIFFER_IN_PART': 'Each has a word that the other lacks, as in one family',
  'AgreementLevel.ONE_WORD': 'One word is the same',
  'AgreementLevel.SAME_DAY': 'Born on the same day',
  'AgreementLevel.SWAPPED': 'Day and month are swapped',
  'AgreementLevel.SAME_YEAR': 'The same year; of one only the year is known, or the first of January',
  'AgreementLevel.ONE_PART_DIFFERS': 'Only the day, the month or the year differs',
  'AgreementLevel.NEAR_YEAR': 'Up to three years apart',
  'AgreementLevel.GENERATION': 'Apart as a parent and a child',
  'AgreementLevel.OTHER': 'They differ',
} satisfies Readonly<
  Record<`duplicates.${string}` | 'draft.decidePair', string> &
    Record<
      | `AgreementLevel.${AgreementLevel}`
      | `ComparedField.${ComparedField}`
      | `PairDecision.${PairDecision}`
      | `PairStrength.${PairStrength}`
      | `duplicates.decide.${PairDecision}`
      | `duplicates.speaks.${ReturnType<typeof speaks>}`,
      string
    >
>;
