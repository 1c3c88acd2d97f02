import { contactErased, decided, personErased, referralErased, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { causedBy, eraseRows, eraseSubjects, lockSubjects, On, Reaction } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { stopSharing } from '../referral/referral';
import {
  loadReferral,
  recordDecision,
  referralsOfSubject,
  referralStream,
  saveReferralVersion,
} from '../referral/referral.store';
import { referralsErasure } from './erasure-rules';

/**
 * Somebody is erased: an unanswered referral is withdrawn, of a running one sharing stops, and of each the partner keeps its number, service, days and codes, in its
 * own register; nothing of the person is left, and nothing more is sent for them.
 */
@Reaction('erase-referrals')
export class EraseReferrals {
  constructor(private readonly platform: ServicePlatform) {}

  @On(personErased, contactErased)
  async erased(event: EventOf<typeof personErased | typeof contactErased>, tx: Tx): Promise<void> {
    const { aggregateId, controller, jurisdiction } = event;
    const ids = [aggregateId];
    const { journal } = this.platform;
    const cause = causedBy(event);
    await lockSubjects(tx, ids);
    const found = await referralsOfSubject(tx, aggregateId, controller);
    for (const id of found) {
      const referral = await loadReferral(tx, id);
      const stopped = referral && stopSharing(referral);
      if (stopped?.ok) await recordDecision(tx, journal, stopped.value, cause);
      const left = await loadReferral(tx, id);
      if (!left) continue;
      const version = await journal.append(tx, referralStream(left, cause.at), [decided(referralErased, {})], cause);
      await saveReferralVersion(tx, id, version);
    }
    await eraseSubjects(tx, { ids, controller, jurisdiction, at: cause.at });
    await eraseRows(tx, referralsErasure, ids);
  }
}
