export const texts = {
  'desk.title': 'Data protection',
  'desk.start': 'Start',
  'desk.parts': 'Parts of data protection',
  'desk.say':
    'Who opened which record, and what was agreed and shared. Nothing here names the people the records are about.',
  'desk.filters': 'What is shown',
  'desk.all': 'All',
  'desk.openings.wait':
    '{questions, plural, =0 {No question} one {# question} other {# questions}} · {openings, plural, =0 {nothing} one {# opening} other {# openings}} to look at',
  'deskTab.openings': 'Openings',
  'deskSay.openings': 'Records opened in another centre, for protection or by you, and what somebody else says of it.',
  'desk.rates.wait': '{rates, plural, =0 {Nothing to look into} one {# to look into} other {# to look into}}',
  'deskTab.rates': 'Unusual rates',
  'deskSay.rates': 'Who opened far more records on a day than they and their colleagues usually do.',
  'deskTab.consents': 'Consents',
  'deskSay.consents': 'What was said yes and no to, taken back and ended, without who.',
  'deskTab.erasures': 'Erasing records',
  'deskSay.erasures': 'Who asked that nothing of them is kept, and what became of it.',
  'deskTab.disclosures': 'Disclosures',
  'deskSay.disclosures': 'What partners may and could read, and when they did.',
  'deskTab.searches': 'Searches',
  'deskSay.searches': 'Who searched for people more often than is usual.',
};
