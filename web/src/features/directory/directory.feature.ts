import { IconAddressBook, IconBuildingCommunity } from '@tabler/icons-react';
import { screen, type Feature } from '../../app/feature';

const texts = () => import('./directory.messages').then(({ directoryMessages }) => directoryMessages);

export const directoryFeature: Feature = {
  routes: [
    {
      path: 'directory',
      ...screen(() => import('./directory-page').then(({ DirectoryPage }) => ({ Component: DirectoryPage })), texts),
    },
    {
      path: 'directory/:id',
      ...screen(
        () => import('./organisation-page').then(({ OrganisationPage }) => ({ Component: OrganisationPage })),
        texts,
      ),
    },
    {
      path: 'organisation',
      ...screen(
        () => import('./organisation-page').then(({ MyOrganisationPage }) => ({ Component: MyOrganisationPage })),
        texts,
      ),
    },
  ],
  rail: [
    {
      to: '/directory',
      label: { en: 'Directory', ru: 'Справочник', ar: 'الدليل' },
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
      label: { en: 'My organisation', ru: 'Моя организация', ar: 'منظمتي' },
      icon: IconBuildingCommunity,
      letter: 'o',
      order: 65,
      roles: ['PARTNER_OFFICER'],
    },
  ],
};
