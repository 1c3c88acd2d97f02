import { calledAs, offeringPublished, organisationListed, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';

/** What directory told us of organisations: kind, country, time zone, what they are called, whether they share with immigration enforcement, and which of their offerings are confidential. */
@Projection('known-organisation', ['known_organisation', 'confidential_offering'])
export class KnownOrganisationProjection {
  @On(organisationListed)
  async listed(event: EventOf<typeof organisationListed>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(
      `insert into known_organisation (id, kind, country, time_zone, called_as, enforces) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set kind = excluded.kind, country = excluded.country, time_zone = excluded.time_zone,
         called_as = excluded.called_as, enforces = excluded.enforces`,
      [
        event.aggregateId,
        event.data.kind,
        event.data.country,
        event.data.timeZone,
        event.data.calledAs ?? null,
        event.data.sharesWithImmigrationEnforcement,
      ],
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
  /** Whether it shares with immigration enforcement: no, possible, yes or unknown. */
  readonly enforces: string;
  /** Whether being sent there tells something about a person that colleagues must not learn. */
  readonly confidential: boolean;
};

/** An organisation as directory told it, or undefined where it did not (yet). */
export const findOrganisation = (tx: Tx, id: string): Promise<KnownOrganisation | undefined> =>
  tx.first<KnownOrganisation>(
    `select id, kind, country, time_zone as "timeZone", enforces,
            exists (select from confidential_offering c where c.organisation_id = o.id) as confidential
     from known_organisation o where id = $1`,
    [id],
  );

type Parties = { readonly centre?: string | null; readonly receiver?: string | null; readonly country?: string | null };

/**
 * The place of the first words whose parties are not the caller's own organisation and the receiver, as directory calls them; -1 where
 * all are. Where directory did not tell what they are called, any name is taken.
 */
export const findMisnamed = async (
  tx: Tx,
  all: readonly (Parties | null | undefined)[],
  { own, receiver = null }: { readonly own: string; readonly receiver?: string | null },
): Promise<number> => {
  if (!all.some(Boolean)) return -1;
  const known = await tx.query<{ id: string; calledAs: string | null; country: string }>(
    `select id, called_as as "calledAs", country from known_organisation where id = any($1::uuid[])`,
    [[own, receiver]],
  );
  const [centre, other] = [own, receiver].map((id) => known.find((one) => one.id === id));
  const isSo = (said: string | null | undefined, told: string | null | undefined) => !said || !told || said === told;
  return all.findIndex(
    (named) =>
      !isSo(named?.centre && calledAs(named.centre), centre?.calledAs) ||
      !isSo(named?.receiver && calledAs(named.receiver), other?.calledAs) ||
      !isSo(named?.country, other?.country),
  );
};
