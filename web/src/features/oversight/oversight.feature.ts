import { IconEyeCheck, IconShieldLock } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';
import { DeskCount, OpeningsCount, OpeningsWait, RatesWait } from './counts';

export const oversightFeature: Feature = {
  routes: [
    {
      path: 'data-protection',
      ...screen(() => import('./desk-page').then(({ DeskPage }) => ({ Component: DeskPage })), 'desk'),
    },
    {
      path: 'openings',
      ...screen(
        () => import('./openings-page').then(({ OpeningsPage }) => ({ Component: OpeningsPage })),
        'oversight',
        'desk',
      ),
    },
    {
      path: 'openings/:id',
      ...screen(
        () => import('./one-opening-page').then(({ OneOpeningPage }) => ({ Component: OneOpeningPage })),
        'oversight',
        'desk',
      ),
    },
    {
      path: 'unusual-rates',
      ...screen(() => import('./rates-page').then(({ RatesPage }) => ({ Component: RatesPage })), 'oversight', 'desk'),
    },
    {
      path: 'ledgers/consents',
      ...screen(
        () => import('./consents-page').then(({ ConsentsPage }) => ({ Component: ConsentsPage })),
        'oversight',
        'ledger',
        'desk',
      ),
    },
    {
      path: 'ledgers/disclosures',
      ...screen(
        () => import('./disclosures-page').then(({ DisclosuresPage }) => ({ Component: DisclosuresPage })),
        'oversight',
        'ledger',
        'desk',
      ),
    },
  ],
  rail: [
    {
      to: '/data-protection',
      label: 'rail.dataProtection',
      icon: IconShieldLock,
      letter: 's',
      order: 5,
      roles: ['DATA_PROTECTION_OFFICER'],
      Count: DeskCount,
    },
    {
      to: '/openings',
      label: 'rail.openings',
      icon: IconEyeCheck,
      letter: 'k',
      order: 47,
      roles: ['SUPERVISOR', 'PROTECTION_OFFICER'],
      Count: OpeningsCount,
    },
  ],
  desk: [
    {
      to: '/openings',
      label: 'deskTab.openings',
      say: 'deskSay.openings',
      order: 10,
      roles: ['DATA_PROTECTION_OFFICER'],
      Count: OpeningsWait,
    },
    {
      to: '/unusual-rates',
      label: 'deskTab.rates',
      say: 'deskSay.rates',
      order: 20,
      roles: ['DATA_PROTECTION_OFFICER'],
      Count: RatesWait,
    },
    {
      to: '/ledgers/consents',
      label: 'deskTab.consents',
      say: 'deskSay.consents',
      order: 30,
      roles: ['DATA_PROTECTION_OFFICER'],
    },
    {
      to: '/ledgers/disclosures',
      label: 'deskTab.disclosures',
      say: 'deskSay.disclosures',
      order: 40,
      roles: ['DATA_PROTECTION_OFFICER'],
    },
  ],
};
