import { consentExpired, consentGiven, consentRefused, consentWithdrawn, type EventOf } from '@mrc/contracts';
import { protectTable, type Tx } from '@mrc/database';
import { On, Projection } from './event-decorators';

type Word = EventOf<typeof consentGiven | typeof consentRefused | typeof consentWithdrawn | typeof consentExpired>;

/** The statements that make `known_care`: of whom registration told whether they agree to care. */
export const knownCareTable: readonly string[] = [
  `create table if not exists known_care (
     person_id uuid primary key,
     controller uuid not null,
     jurisdiction text not null,
     agreed boolean not null
   )`,
  ...protectTable('known_care', 'controller'),
];

/** What registration told of people's agreement to care: whether a yes to it is in force. Other purposes say nothing of it. */
@Projection('known-care', ['known_care'])
export class KnownCareProjection {
  @On(consentGiven, consentRefused, consentWithdrawn, consentExpired)
  async said(event: Word, tx: Tx): Promise<void> {
    if (event.data?.purpose !== 'care') return;
    await tx.query(
      `insert into known_care (person_id, controller, jurisdiction, agreed) values ($1, $2, $3, $4)
       on conflict (person_id) do update set agreed = excluded.agreed`,
      [event.aggregateId, event.controller, event.jurisdiction, event.type === consentGiven.type],
    );
  }
}

/**
 * SQL: whether the person with this id agrees to care. Nobody is registered without agreeing, so who was not heard of agrees; an id that is null is
 * a contact's, who is not asked.
 */
export const agreesToCare = (personId: string): string =>
  `coalesce((select c.agreed from known_care c where c.person_id = ${personId}), true)`;
