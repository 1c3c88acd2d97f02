import {
  consentEnteredInError,
  consentErrorTakenBack,
  consentExpired,
  consentGiven,
  consentRefused,
  consentWithdrawn,
  contactEnteredInError,
  contactErrorTakenBack,
  personEnteredInError,
  personErrorTakenBack,
  type EventOf,
} from '@mrc/contracts';
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

/** The statement that lets `known_care` keep of whom, a person or a contact, registration told that they were entered in error. */
export const inErrorColumn = `alter table known_care add column if not exists in_error boolean not null default false`;

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
    if (event.data?.purpose === 'care') await agree(tx, event, event.type === consentGiven.type);
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
}

const agree = async (tx: Tx, event: Word | CareError, agreed: boolean): Promise<void> => {
  await tx.query(
    `insert into known_care (person_id, controller, jurisdiction, agreed) values ($1, $2, $3, $4)
     on conflict (person_id) do update set agreed = excluded.agreed`,
    [event.aggregateId, event.controller, event.jurisdiction, agreed],
  );
};

/**
 * SQL: whether the person with this id agrees to care. Nobody is registered without agreeing, so who was not heard of agrees; who
 * was entered in error does not. An id that is null is a contact's, who is not asked.
 */
export const agreesToCare = (personId: string): string =>
  `coalesce((select c.agreed and not c.in_error from known_care c where c.person_id = ${personId}), true)`;

/** SQL: whether registration told of the person or contact with this id that they were entered in error. */
export const isInError = (id: string): string =>
  `exists (select from known_care e where e.person_id = ${id} and e.in_error)`;
