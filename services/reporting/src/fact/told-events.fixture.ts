import { eventEnvelope, referralSent, serviceDelivered, type AccessLevel, type EventContract } from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import type { AnyEvent } from './event-of';

export type Told = {
  readonly aggregateId: string;
  readonly subjectId?: string;
  readonly controller?: string;
  readonly jurisdiction?: string;
  readonly centre?: string | null;
  readonly accessLevel?: AccessLevel;
  readonly on?: string;
  /** Replaces parts of the contract's sample, of which each service has an id of its own; null is an erased event. */
  readonly data?: Readonly<Record<string, unknown>> | null;
};

/** Events as other services tell them, with the next version of their aggregate; for specs. */
export class ToldEvents {
  readonly #versions = new Map<string, number>();

  constructor(private readonly register: { readonly controller: string; readonly centre: string }) {}

  /** The next event of an aggregate, checked against envelope and contract. */
  next(contract: EventContract, told: Told): AnyEvent {
    const aggregateVersion = (this.#versions.get(told.aggregateId) ?? 0) + 1;
    this.#versions.set(told.aggregateId, aggregateVersion);
    const occurredOn = told.on ?? '2026-11-02';
    const at = new Date(`${occurredOn}T09:00:00Z`);
    const envelope = eventEnvelope.parse({
      id: newEventId(at),
      type: contract.type,
      version: contract.version,
      aggregateId: told.aggregateId,
      aggregateVersion,
      subjectId: told.subjectId ?? told.aggregateId,
      controller: told.controller ?? this.register.controller,
      jurisdiction: told.jurisdiction ?? 'TJ',
      centre: told.centre === undefined ? this.register.centre : told.centre,
      accessLevel: told.accessLevel ?? 'open',
      occurredOn,
      recordedAt: at.toISOString(),
      correlationId: newId(),
      causationId: null,
      traceparent: null,
    });
    const sample: object = Object(contract.sample);
    const own = contract === serviceDelivered ? { deliveryId: newId() } : {};
    return { ...envelope, data: told.data === null ? null : contract.data.parse({ ...sample, ...own, ...told.data }) };
  }
  /** Somebody is given a service and referred. */
  helped(subjectId: string): AnyEvent[] {
    return [serviceDelivered, referralSent].map((contract) => this.next(contract, { aggregateId: newId(), subjectId }));
  }
}
