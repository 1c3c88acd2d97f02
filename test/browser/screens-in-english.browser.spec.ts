import { lookAtScreens } from './look-at-screens';

lookAtScreens([
  { language: 'en', width: 1366, scheme: 'light' },
  { language: 'en', width: 390, scheme: 'light' },
]);
