import {
  disclosureClosed,
  disclosureOffered,
  disclosureOpened,
  disclosurePrepared,
  disclosureRefused,
  personErased,
  type AccessLevel,
  type DisclosureState,
  type EventOf,
} from '@mrc/contracts';
import { isWhoIsTold, type MarkKeys } from '@mrc/access';
import type { Tx } from '@mrc/database';
import { keptOf, On, Projection } from '@mrc/messaging';

/** What registration told us of disclosures: whose, to whom, until when, and how far they are. */
@Projection('known-disclosure', ['known_disclosure'])
export class KnownDisclosureProjection {
  @On(disclosurePrepared)
  async prepared(event: EventOf<typeof disclosurePrepared>, tx: Tx): Promise<void> {
    if (!event.data) return;
    const { disclosureId, receiver, receiverMark, responsible, until } = event.data;
    await tx.query(
      `insert into known_disclosure (id, controller, jurisdiction, centre, access_level, occurred_on, recorded_at, subject_id,
                                     receiver, receiver_mark, holder, until, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'prepared')
       on conflict (id) do update set receiver = excluded.receiver, receiver_mark = excluded.receiver_mark,
                                      holder = excluded.holder, until = excluded.until, state = excluded.state`,
      [
        disclosureId,
        event.controller,
        event.jurisdiction,
        event.centre,
        event.accessLevel,
        event.occurredOn,
        event.recordedAt,
        event.aggregateId,
        receiver,
        receiverMark,
        responsible,
        until,
      ],
    );
  }

  @On(disclosureOffered)
  async offered(event: EventOf<typeof disclosureOffered>, tx: Tx): Promise<void> {
    if (event.data) await moveTo('offered', event.data.disclosureId, tx);
  }

  @On(disclosureOpened)
  async opened(event: EventOf<typeof disclosureOpened>, tx: Tx): Promise<void> {
    if (event.data) await moveTo('open', event.data.disclosureId, tx);
  }

  @On(disclosureClosed)
  async closed(event: EventOf<typeof disclosureClosed>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(`update known_disclosure set state = 'closed', closed_for = $2 where id = $1`, [
      event.data.disclosureId,
      event.data.reason,
    ]);
  }

  @On(disclosureRefused)
  async refused(event: EventOf<typeof disclosureRefused>, tx: Tx): Promise<void> {
    if (!event.data) return;
    // A refusal because another referral uses it says nothing against that one.
    if (event.data.reason === 'lapsed' || event.data.reason === 'withdrawn') {
      await moveTo('refused', event.data.disclosureId, tx);
    }
  }

  @On(personErased)
  async erased(event: EventOf<typeof personErased>, tx: Tx): Promise<void> {
    await tx.query(`delete from known_disclosure where subject_id = $1`, [event.aggregateId]);
  }
}

const moveTo = async (state: DisclosureState, id: string, tx: Tx): Promise<void> => {
  await tx.query(`update known_disclosure set state = $2 where id = $1`, [id, state]);
};

export type KnownDisclosure = {
  readonly id: string;
  readonly subjectId: string;
  /** Whether it is prepared for the partner that it was asked about. */
  readonly isForPartner: boolean;
  readonly accessLevel: AccessLevel;
  /** Whether the member of staff who asks prepared it, told of what is hidden only. */
  readonly isCallers: boolean;
  /** Last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly state: DisclosureState;
  readonly closedFor: string | null;
};

type Row = Omit<KnownDisclosure, 'isForPartner'> & {
  readonly receiver: string | null;
  readonly receiverMark: string | null;
};

/** A disclosure of the actor's register, asked about for a partner, or undefined where registration did not tell of it (yet). */
export const findDisclosure = async (
  tx: Tx,
  id: string,
  partner: string,
  keys: MarkKeys,
): Promise<KnownDisclosure | undefined> => {
  const row = await tx.first<Row>(
    `select id, ${keptOf('subject_id')} as "subjectId", receiver, receiver_mark as "receiverMark", until::text as until, state,
            closed_for as "closedFor", access_level as "accessLevel", is_callers(id, holder) as "isCallers"
     from known_disclosure where id = $1`,
    [id],
  );
  if (!row) return undefined;
  const { receiver, receiverMark, ...known } = row;
  return {
    ...known,
    isForPartner: isWhoIsTold(keys, { id: receiver, mark: receiverMark }, id, partner),
  };
};
