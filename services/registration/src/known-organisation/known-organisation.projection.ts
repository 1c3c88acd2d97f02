import { offeringPublished, organisationListed, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';

/** What directory told us of organisations: kind, country, time zone, and which of their offerings are confidential. */
@Projection('known-organisation', ['known_organisation', 'confidential_offering'])
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

  @On(offeringPublished)
  async offered(event: EventOf<typeof offeringPublished>, tx: Tx): Promise<void> {
    if (!event.data) return;
    const { offeringId, confidential } = event.data;
    if (confidential) {
      await tx.query(
        `insert into confidential_offering (id, organisation_id) values ($1, $2) on conflict (id) do nothing`,
        [offeringId, event.aggregateId],
      );
    } else {
      await tx.query(`delete from confidential_offering where id = $1`, [offeringId]);
    }
  }
}

export type KnownOrganisation = {
  readonly id: string;
  readonly kind: string;
  readonly country: string;
  readonly timeZone: string;
  /** Whether being sent there tells something about a person that colleagues must not learn. */
  readonly confidential: boolean;
};

/** An organisation as directory told it, or undefined where it did not (yet). */
export const findOrganisation = (tx: Tx, id: string): Promise<KnownOrganisation | undefined> =>
  tx.first<KnownOrganisation>(
    `select id, kind, country, time_zone as "timeZone",
            exists (select from confidential_offering c where c.organisation_id = o.id) as confidential
     from known_organisation o where id = $1`,
    [id],
  );
