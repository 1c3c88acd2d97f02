import { IconBriefcase, IconListDetails } from '@tabler/icons-react';
import { screen, type Feature } from '../../app/feature';
import { WorkCount } from './work-count';

const texts = () => import('./my-work.messages').then(({ myWorkMessages }) => myWorkMessages);
const centreRoles = ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'] as const;

export const myWorkFeature: Feature = {
  routes: [
    {
      path: 'work',
      ...screen(() => import('./my-work-page').then(({ MyWorkPage }) => ({ Component: MyWorkPage })), texts),
    },
    {
      path: 'requests',
      ...screen(() => import('./my-work-page').then(({ RequestsPage }) => ({ Component: RequestsPage })), texts),
    },
  ],
  rail: [
    {
      to: '/work',
      label: { en: 'My work', ru: 'Моя работа', ar: 'عملي' },
      icon: IconBriefcase,
      letter: 'w',
      order: 10,
      roles: centreRoles,
      Count: WorkCount,
    },
    {
      to: '/requests',
      label: { en: 'Requests', ru: 'Просьбы', ar: 'الطلبات' },
      icon: IconListDetails,
      letter: 'r',
      order: 30,
      roles: centreRoles,
    },
  ],
};
