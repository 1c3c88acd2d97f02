import { IconAddressBook, IconBuildingCommunity } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';

export const directoryFeature: Feature = {
  routes: [
    {
      path: 'directory',
      ...screen(
        () => import('./directory-page').then(({ DirectoryPage }) => ({ Component: DirectoryPage })),
        'directory',
      ),
    },
    {
      path: 'directory/:id',
      ...screen(
        () => import('./organisation-page').then(({ OrganisationPage }) => ({ Component: OrganisationPage })),
        'directory',
      ),
    },
    {
      path: 'organisation',
      ...screen(
        () => import('./organisation-page').then(({ MyOrganisationPage }) => ({ Component: MyOrganisationPage })),
        'directory',
      ),
    },
  ],
  rail: [
    {
      to: '/directory',
      label: 'rail.directory',
      icon: IconAddressBook,
      letter: 'd',
      order: 60,
      roles: [
        'INTAKE',
        'CASE_WORKER',
        'SUPERVISOR',
        'PROTECTION_OFFICER',
        'PROGRAMME_MANAGER',
        'DATA_PROTECTION_OFFICER',
        'ADMINISTRATOR',
      ],
    },
    {
      to: '/organisation',
      label: 'rail.organisation',
      icon: IconBuildingCommunity,
      letter: 'o',
      order: 65,
      roles: ['PARTNER_OFFICER'],
    },
  ],
};
