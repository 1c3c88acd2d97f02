export const texts = {
  'signIn.title': 'Sign in',
  'signIn.email': 'E-mail',
  'signIn.password': 'Password',
  'signIn.show': 'Show the password',
  'signIn.hide': 'Hide the password',
  'signIn.go': 'Sign in',
  'signIn.wrong': 'E-mail and password do not fit together. Check both and try again.',
  'signIn.paused': 'Too many tries. Signing in is possible again at {time}.',
  'signIn.unreachable': 'There was no answer. Check the line of this computer, then try again.',
  'signIn.gone': 'This page has been open too long to sign in with.',
  'signIn.startAgain': 'Start again',
  'signIn.forgot':
    'Forgotten? Nobody can look it up. Whoever runs your network opens a new sign-in for you, with another e-mail address.',
};
