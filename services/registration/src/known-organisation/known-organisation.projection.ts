import { organisationListed, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';

/** What directory told us of organisations: kind, country and time zone. */
@Projection('known-organisation', ['known_organisation'])
export class KnownOrganisationProjection {
  @On(organisationListed)
  async listed(event: EventOf<typeof organisationListed>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(
      `insert into known_organisation (id, kind, country, time_zone) values ($1, $2, $3, $4)
       on conflict (id) do update set kind = excluded.kind, country = excluded.country, time_zone = excluded.time_zone`,
      [event.aggregateId, event.data.kind, event.data.country, event.data.timeZone],
    );
  }
}

export type KnownOrganisation = {
  readonly id: string;
  readonly kind: string;
  readonly country: string;
  readonly timeZone: string;
};

/** An organisation as directory told it, or undefined where it did not (yet). */
export const findOrganisation = (tx: Tx, id: string): Promise<KnownOrganisation | undefined> =>
  tx.first<KnownOrganisation>(
    `select id, kind, country, time_zone as "timeZone" from known_organisation where id = $1`,
    [id],
  );
