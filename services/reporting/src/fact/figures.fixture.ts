import type { TestPlatform } from '@mrc/testing';
import { countFacts } from '../closed-view/count.queries';
import type { AnyEvent } from './event-of';
import { FactsProjection } from './facts.projection';

/** Counts events, and what is counted of a country: live, and as a close would count it. */
export const figuresIn = (db: () => TestPlatform) => {
  const counts = () => db().platform.worker.inOpenTransaction((tx) => countFacts(tx, 'TJ', '2026-12-31'));
  return {
    count: (...events: AnyEvent[]) =>
      db().platform.worker.inOpenTransaction((tx) => new FactsProjection().counted(events, tx)),
    counts,
    figures: async () => {
      const [live] = await db().query(`select contacts, people, services, referrals from reporting.total`);
      const of = (await counts()).find(({ level }) => level === 'country');
      const closed = {
        contacts: of?.contacts ?? 0,
        people: of?.people ?? 0,
        services: of?.services ?? 0,
        referrals: of?.['referrals-sent'] ?? 0,
      };
      return { live, closed };
    },
  };
};

/** The same figures live and closed. */
export const both = (counted: object) => ({ live: counted, closed: counted });

export const nothing = { contacts: 0, people: 0, services: 0, referrals: 0 };
