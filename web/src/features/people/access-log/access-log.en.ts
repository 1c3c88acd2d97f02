export const texts = {
  'accessLog.tab': 'Who read a record',
  'accessLog.title': 'Who has read this record',
  'accessLog.person': 'the person',
  'accessLog.say':
    'Make this list only where the person asks for it. It names roles, centres and organisations, and no member of staff.',
  'accessLog.alone':
    'Ask the person whether they are alone, or want somebody with them. Show nothing while a guardian or companion is in doubt.',
  'accessLog.nobodyElse':
    'Give it to nobody else: not to family, an employer or an office. A paper is read at home by others too.',
  'accessLog.kept': 'That the list was made, with this reason, is kept with the record.',
  'accessLog.go': 'The person asks for this list',
  'accessLog.part': 'Which part',
  'accessLog.language': 'Language of the list',
  'accessLog.print': 'Print the list',
  'accessLog.readOut': 'Not to be printed',
  'accessLog.readOut.say': 'Read it out to the person alone, and leave no paper and no picture of it.',
  'AccessLogPart.PLAIN': 'What may be given',
  'AccessLogPart.PROTECTED': 'Read for protection',
};
