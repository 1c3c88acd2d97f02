import { newId, newTraceparent } from '@mrc/kernel';
import type { Tx } from '@mrc/database';
import type { Cause } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { saveOffering } from './offering.store';
import { published, type Organisation } from './organisation';
import { loadOrganisation, organisationStream, saveVersion } from './organisation.store';
import { loadMistold, partnersMistold } from './readers.store';

/** Tells of each offering of a partner whether anybody reads it, where that changed; the partner is locked, and its register entered. */
export const tellReaders = async (
  tx: Tx,
  { journal }: Pick<ServicePlatform, 'journal'>,
  partner: Organisation,
  cause: Cause,
): Promise<void> => {
  if (partner.kind !== 'partner-agency') return;
  const changed = (await loadMistold(tx, partner.id)).map((offering) =>
    published({ ...offering, canBeRead: !offering.canBeRead }),
  );
  if (changed.length === 0) return;
  const events = changed.flatMap((one) => one.events);
  const version = await journal.append(tx, organisationStream(partner, cause.at), events, cause);
  for (const { next } of changed) await saveOffering(tx, next);
  await saveVersion(tx, partner.id, version);
};

const atOnce = 50;

/** Tells what programs of the last release did not: whether anybody reads what they published, or whom they suspended read it. */
@Injectable()
export class TellReaders implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('tell-readers', (now) => this.execute(now));
  }

  async execute(now: Date): Promise<void> {
    const { worker } = this.platform;
    for (const { id } of await worker.inOpenTransaction((tx) => partnersMistold(tx, atOnce))) {
      await worker.inTransaction({ kind: 'system', organisationId: id }, async (tx) => {
        const partner = await loadOrganisation(tx, id);
        const told = { actor: null, correlationId: newId(), causationId: null, traceparent: newTraceparent(), at: now };
        if (partner) await tellReaders(tx, this.platform, partner, told);
      });
    }
  }
}
