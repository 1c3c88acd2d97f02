import { IconUsers } from '@tabler/icons-react';
import { screen, type Feature } from '../../app/feature';

const people = () => import('./people.messages').then(({ peopleMessages }) => peopleMessages);
const register = () => import('./register.messages').then(({ registerMessages }) => registerMessages);
const person = () => import('./person.messages').then(({ personMessages }) => personMessages);
const timeline = () => import('./timeline.messages').then(({ timelineMessages }) => timelineMessages);

export const peopleFeature: Feature = {
  routes: [
    {
      path: 'people',
      ...screen(() => import('./find-page').then(({ FindPage }) => ({ Component: FindPage })), people),
    },
    {
      path: 'people/register',
      ...screen(() => import('./register-page').then(({ RegisterStart }) => ({ Component: RegisterStart })), people),
    },
    {
      path: 'people/register/:intake/:step',
      ...screen(
        () => import('./register-page').then(({ RegisterPage }) => ({ Component: RegisterPage })),
        people,
        register,
      ),
    },
    {
      path: 'people/:id',
      ...screen(
        () => import('./person-page').then(({ PersonPage }) => ({ Component: PersonPage })),
        people,
        person,
        timeline,
      ),
    },
    {
      path: 'contacts/new',
      ...screen(
        () => import('./new-contact-page').then(({ NewContactPage }) => ({ Component: NewContactPage })),
        people,
      ),
    },
    {
      path: 'contacts/:id',
      ...screen(
        () => import('./contact-page').then(({ ContactPage }) => ({ Component: ContactPage })),
        people,
        person,
        timeline,
      ),
    },
  ],
  rail: [
    {
      to: '/people',
      label: { en: 'People', ru: 'Люди', ar: 'الأشخاص' },
      icon: IconUsers,
      letter: 'p',
      order: 20,
      roles: ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'],
    },
  ],
};
