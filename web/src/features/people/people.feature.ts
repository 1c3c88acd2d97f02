import { IconEraser, IconUsers } from '@tabler/icons-react';
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
      path: 'people/register/:intake/same/:id',
      ...screen(
        () => import('./register/same-person-page').then(({ SamePersonPage }) => ({ Component: SamePersonPage })),
        'papers',
        'contact-ways',
        'other-names',
        'people',
        'register',
        'person',
        'correct',
      ),
    },
    {
      path: 'people/:id',
      ...screen(
        () => import('./person/person-page').then(({ PersonPage }) => ({ Component: PersonPage })),
        'people',
        'person',
        'correct',
        'erasures',
        'exceptions',
        'family',
        'in-error',
        'merging',
        'papers',
        'contact-ways',
        'other-names',
        'migration-status',
        'needs',
        'register',
        'timeline',
        'referral',
      ),
    },
    {
      path: 'people/:id/access-log',
      ...screen(
        () => import('./access-log/access-log-page').then(({ AccessLogPage }) => ({ Component: AccessLogPage })),
        'access-log',
      ),
    },
    {
      path: 'people/:id/consents/:consentId',
      ...screen(
        () => import('./evidence/evidence-page').then(({ EvidencePage }) => ({ Component: EvidencePage })),
        'consent-evidence',
      ),
    },
    {
      path: 'in-error',
      ...screen(
        () => import('./in-error/in-error-page').then(({ InErrorPage }) => ({ Component: InErrorPage })),
        'in-error',
        'papers',
        'contact-ways',
        'other-names',
        'needs',
      ),
    },
    {
      path: 'in-error/:id',
      ...screen(
        () => import('./in-error/one-in-error').then(({ OneInErrorPage }) => ({ Component: OneInErrorPage })),
        'in-error',
        'papers',
        'contact-ways',
        'other-names',
        'needs',
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
        'correct',
        'in-error',
        'papers',
        'contact-ways',
        'other-names',
        'needs',
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
    {
      to: '/in-error',
      label: 'rail.inError',
      icon: IconEraser,
      letter: 'e',
      order: 45,
      roles: ['SUPERVISOR', 'PROTECTION_OFFICER'],
    },
  ],
};
