export const texts = {
  'evidence.tab': 'What was agreed',
  'evidence.title': 'What was agreed, as it was said',
  'evidence.person': 'the person',
  'evidence.language': 'Language of the paper',
  'evidence.print': 'Print this paper',
  'evidence.readOut': 'Not to be printed',
  'evidence.readOut.say': 'Read it out to the person alone, and leave no paper and no picture of it.',
  'evidence.give': 'Give it to the person only, where they can keep it without danger.',
};
