export const texts = {
  'app.name': 'MRC Network',
  'door.language': 'Language',
  'welcome.title': 'Help for migrant workers and their families, one network',
  'welcome.say': 'For staff of the centres and of partner organisations. Everything you open is written down.',
  'welcome.signIn': 'Sign in',
  'welcome.problem.failed': 'Signing in did not work. Start again.',
  'welcome.problem.refused': 'This account may not sign in here. Ask your administrator.',
  'welcome.problem.suspended': 'This account is suspended. Speak with your administrator.',
  'welcome.problem.unavailable': 'Signing in does not answer just now. Try again in a moment.',
  'welcome.unreachable': 'The network cannot be reached',
  'welcome.unreachable.say':
    'Check the line of this computer. What you typed is kept here and comes back with the line.',
  'door.language.away': 'Not on this computer yet. Choose it again when the line is back.',
  'welcome.again': 'Try again',
};
