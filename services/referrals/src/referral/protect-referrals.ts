import { contactIdentified, personProtected, personRegistered } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noteProtected, On, Reaction, type ProtectionTold } from '@mrc/messaging';
import { protectReferralsOf } from './referral.store';

/**
 * Somebody is protected: whatever is sent for them is from now on, and what was sent already becomes so, with all the news of it. It is told
 * nobody by an event of its own: those who may not know of it any more would see one.
 */
@Reaction('protect-referrals')
export class ProtectReferrals {
  @On(personRegistered, contactIdentified, personProtected)
  async told(event: ProtectionTold, tx: Tx): Promise<void> {
    const subjects = await noteProtected(tx, event);
    if (subjects.length > 0) await protectReferralsOf(tx, subjects, event.controller);
  }
}
