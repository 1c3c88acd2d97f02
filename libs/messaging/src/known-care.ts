import {
  consentEnteredInError,
  consentErrorTakenBack,
  consentExpired,
  consentGiven,
  consentRefused,
  consentWithdrawn,
  contactEnteredInError,
  contactErased,
  contactErrorTakenBack,
  personEnteredInError,
  personErased,
  personErrorTakenBack,
  type EventOf,
} from '@mrc/contracts';
import { protectTable, type Tx } from '@mrc/database';
import { On, Projection } from './event-decorators';
import { keptOf } from './known-alias';

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

/** The statement that lets `known_care` keep of whom, a person or a contact, registration told that they were entered in error. */
export const inErrorColumn = `alter table known_care add column if not exists in_error boolean not null default false`;

/** The statement that lets `known_care` keep when the last word was said: null of what was heard before it was kept, and where another word than the last stands. */
export const saidAtColumn = `alter table known_care add column if not exists said_at timestamptz`;

type CareError = EventOf<typeof consentEnteredInError | typeof consentErrorTakenBack>;

type Marked = EventOf<
  | typeof personEnteredInError
  | typeof personErrorTakenBack
  | typeof contactEnteredInError
  | typeof contactErrorTakenBack
>;

/** What registration told of people's agreement to care: whether a yes to it is in force. Other purposes say nothing of it. And who was entered in error, a contact
 * as well: for them nothing new is begun. */
@Projection('known-care', ['known_care'])
export class KnownCareProjection {
  @On(consentGiven, consentRefused, consentWithdrawn, consentExpired)
  async said(event: Word, tx: Tx): Promise<void> {
    if (event.data?.purpose === 'care') await agree(tx, event, event.type === consentGiven.type, event.recordedAt);
  }

  @On(consentEnteredInError, consentErrorTakenBack)
  async erred(event: CareError, tx: Tx): Promise<void> {
    if (event.data?.purpose === 'care') await agree(tx, event, event.data.agrees);
  }

  @On(personEnteredInError, personErrorTakenBack, contactEnteredInError, contactErrorTakenBack)
  async marked(event: Marked, tx: Tx): Promise<void> {
    const inError = event.type === personEnteredInError.type || event.type === contactEnteredInError.type;
    await tx.query(
      `insert into known_care (person_id, controller, jurisdiction, agreed, in_error) values ($1, $2, $3, true, $4)
       on conflict (person_id) do update set in_error = excluded.in_error`,
      [event.aggregateId, event.controller, event.jurisdiction, inError],
    );
  }

  @On(personErased, contactErased)
  async erased(event: EventOf<typeof personErased | typeof contactErased>, tx: Tx): Promise<void> {
    await tx.query(`delete from known_care where person_id = $1`, [event.aggregateId]);
  }
}

const agree = async (tx: Tx, event: Word | CareError, agreed: boolean, saidAt: string | null = null): Promise<void> => {
  await tx.query(
    `insert into known_care (person_id, controller, jurisdiction, agreed, said_at) values ($1, $2, $3, $4, $5)
     on conflict (person_id) do update set agreed = excluded.agreed, said_at = excluded.said_at`,
    [event.aggregateId, event.controller, event.jurisdiction, agreed, saidAt],
  );
};

/**
 * SQL: whether the person with this id agrees to care. Nobody is registered without agreeing, so who was not heard of agrees; who
 * was entered in error does not. Of records that are one a no of either holds, until a yes is said on the kept one after they became one. An id that is
 * null is a contact's, who is not asked.
 */
export const agreesToCare = (personId: string): string =>
  `(select coalesce((select c.agreed and not c.in_error from known_care c where c.person_id = kept.id), true)
      and not exists (
        select from known_alias a join known_care m on m.person_id = a.id
        where a.kept_id = kept.id and not m.agreed
          and not exists (select from known_care k where k.person_id = a.kept_id and k.agreed and k.said_at > a.merged_at
                            and (m.said_at is null or k.said_at > m.said_at)))
    from (select ${keptOf(personId)} as id) kept)`;

/** SQL: whether registration told of the person or contact with this id that they were entered in error. */
export const isInError = (id: string): string =>
  `exists (select from known_care e where e.person_id = ${id} and e.in_error)`;
