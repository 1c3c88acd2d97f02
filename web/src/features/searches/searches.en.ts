export const texts = {
  'searches.title': 'Many searches',
  'searches.say':
    'Who searched for people more often than is usual, and was slowed down for it. Ask whoever it was what the searches were for; whom they looked for is not kept here.',
  'searches.who': 'Who',
  'searches.somebody': 'Somebody who is no longer on the staff',
  'searches.centre': 'Centre',
  'searches.when': 'Noticed',
  'searches.inTenMinutes': 'Most in ten minutes',
  'searches.inDay': 'Most in a day',
  'searches.empty': 'Nobody searched more than is usual',
  'searches.empty.say': 'Who does is listed here by name, with when and how often.',
};
