import { IconUsersGroup } from '@tabler/icons-react';
import { screen, type Feature } from '../../../shell/feature';

export const duplicatesFeature: Feature = {
  routes: [
    {
      path: 'duplicates',
      ...screen(
        () => import('./duplicates-page').then(({ DuplicatesPage }) => ({ Component: DuplicatesPage })),
        'duplicates',
        'merging',
      ),
    },
  ],
  rail: [
    {
      to: '/duplicates',
      label: 'rail.duplicates',
      icon: IconUsersGroup,
      letter: 'u',
      order: 25,
      roles: ['SUPERVISOR', 'PROTECTION_OFFICER'],
    },
  ],
};
