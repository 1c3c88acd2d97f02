import { IconTrashX } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';

export const erasuresFeature: Feature = {
  routes: [
    {
      path: 'erasures',
      ...screen(
        () => import('./erasures-page').then(({ ErasuresPage }) => ({ Component: ErasuresPage })),
        'erasures',
        'desk',
      ),
    },
  ],
  rail: [
    {
      to: '/erasures',
      label: 'rail.erasures',
      icon: IconTrashX,
      letter: 'b',
      order: 48,
      roles: ['PROTECTION_OFFICER'],
    },
  ],
  desk: [
    {
      to: '/erasures',
      label: 'deskTab.erasures',
      say: 'deskSay.erasures',
      order: 50,
      roles: ['DATA_PROTECTION_OFFICER'],
    },
  ],
};
