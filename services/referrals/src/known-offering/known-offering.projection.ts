import { offeringPublished, organisationListed, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';

/** What directory told us of organisations and of what they offer; the latest entry of an offering replaces the one before. */
@Projection('known-offering', ['known_offering', 'known_organisation'])
export class KnownOfferingProjection {
  @On(organisationListed)
  async listed(event: EventOf<typeof organisationListed>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(
      `insert into known_organisation (id, country, time_zone) values ($1, $2, $3)
       on conflict (id) do update set country = excluded.country, time_zone = excluded.time_zone`,
      [event.aggregateId, event.data.country, event.data.timeZone],
    );
  }

  @On(offeringPublished)
  async published(event: EventOf<typeof offeringPublished>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(
      `insert into known_offering (id, organisation_id, service_codes, confidential, answer_within_hours, can_be_read)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set service_codes = excluded.service_codes, confidential = excluded.confidential,
         answer_within_hours = excluded.answer_within_hours, can_be_read = excluded.can_be_read`,
      [
        event.data.offeringId,
        event.aggregateId,
        event.data.serviceCodes,
        event.data.confidential,
        event.data.answerWithinHours,
        event.data.canBeRead,
      ],
    );
  }
}

export type KnownOffering = {
  readonly id: string;
  readonly organisationId: string;
  readonly serviceCodes: readonly string[];
  readonly confidential: boolean;
  readonly answerWithinHours: number;
  /** Whether anybody reads what comes there. */
  readonly canBeRead: boolean;
};

/** An offering as directory published it last, or undefined. */
export const findOffering = (tx: Tx, id: string): Promise<KnownOffering | undefined> =>
  tx.first<KnownOffering>(
    `select id, organisation_id as "organisationId", service_codes as "serviceCodes", confidential,
            answer_within_hours as "answerWithinHours", can_be_read as "canBeRead"
     from known_offering where id = $1`,
    [id],
  );

/** The IANA time zone of an organisation, or undefined where directory did not list it (yet). */
export const findTimeZone = async (tx: Tx, organisationId: string): Promise<string | undefined> => {
  const row = await tx.first<{ timeZone: string }>(
    `select time_zone as "timeZone" from known_organisation where id = $1`,
    [organisationId],
  );
  return row?.timeZone;
};
