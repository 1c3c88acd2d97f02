import { contactErased, contactIdentified, contactRecorded, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { isInError, keptOf, On, Projection } from '@mrc/messaging';

/** What registration told us of contacts: that an id is one, and which person it turned out to be. */
@Projection('known-contact', ['known_contact'])
export class KnownContactProjection {
  @On(contactRecorded)
  async recorded(event: EventOf<typeof contactRecorded>, tx: Tx): Promise<void> {
    await tx.query(
      `insert into known_contact (id, controller, jurisdiction, centre, access_level, occurred_on, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do nothing`,
      [
        event.aggregateId,
        event.controller,
        event.jurisdiction,
        event.centre,
        event.accessLevel,
        event.occurredOn,
        event.recordedAt,
      ],
    );
  }

  @On(contactIdentified)
  async identified(event: EventOf<typeof contactIdentified>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(`update known_contact set person_id = $2 where id = $1`, [event.aggregateId, event.data.personId]);
  }

  @On(contactErased)
  async erased(event: EventOf<typeof contactErased>, tx: Tx): Promise<void> {
    await tx.query(`delete from known_contact where id = $1`, [event.aggregateId]);
  }
}

export type KnownContact = { readonly id: string; readonly personId: string | null };

/** The contact of the actor's register with this id, without a name where who it was is entered in error, or undefined where the id is no contact's. */
export const findContact = (tx: Tx, id: string): Promise<KnownContact | undefined> =>
  tx.first<KnownContact>(
    `select id, case when not ${isInError('k.person_id')} then ${keptOf('k.person_id')} end as "personId" from known_contact k where id = $1`,
    [id],
  );
