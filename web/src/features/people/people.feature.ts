import { IconUsers } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';

export const peopleFeature: Feature = {
  routes: [
    {
      path: 'people',
      ...screen(() => import('./find/find-page').then(({ FindPage }) => ({ Component: FindPage })), 'people'),
    },
    {
      path: 'people/register',
      ...screen(
        () => import('./register/register-page').then(({ RegisterStart }) => ({ Component: RegisterStart })),
        'people',
        'register',
      ),
    },
    {
      path: 'people/register/:intake/:step',
      ...screen(
        () => import('./register/register-page').then(({ RegisterPage }) => ({ Component: RegisterPage })),
        'people',
        'register',
      ),
    },
    {
      path: 'people/:id',
      ...screen(
        () => import('./person/person-page').then(({ PersonPage }) => ({ Component: PersonPage })),
        'people',
        'person',
        'correct',
        'register',
        'timeline',
        'referral',
      ),
    },
    {
      path: 'contacts/new',
      ...screen(
        () => import('./contact/new-contact-page').then(({ NewContactPage }) => ({ Component: NewContactPage })),
        'people',
      ),
    },
    {
      path: 'contacts/:id',
      ...screen(
        () => import('./contact/contact-page').then(({ ContactPage }) => ({ Component: ContactPage })),
        'people',
        'person',
        'timeline',
        'referral',
      ),
    },
  ],
  rail: [
    {
      to: '/people',
      label: 'rail.people',
      icon: IconUsers,
      letter: 'p',
      order: 20,
      roles: ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'],
    },
  ],
};
