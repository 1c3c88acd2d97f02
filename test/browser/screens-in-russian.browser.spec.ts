import { lookAtScreens } from './look-at-screens';

lookAtScreens([
  { language: 'ru', width: 390, scheme: 'dark' },
  { language: 'ru', width: 1920, scheme: 'light' },
]);
