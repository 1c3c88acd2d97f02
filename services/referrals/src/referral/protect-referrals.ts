import {
  contactIdentified,
  personProtected,
  personProtectionLifted,
  personRegistered,
  personsMerged,
  personsSeparated,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noteLifted, noteProtected, On, Reaction, type LiftingTold, type ProtectionTold } from '@mrc/messaging';
import { liftReferralsOf, protectReferralsOf } from './protected-referrals.store';

/**
 * Somebody is protected: whatever is sent for them is from now on, and what was sent already becomes so, with all the news of it. It is told
 * nobody by an event of its own: those who may not know of it any more would see one. Where somebody needs no protection, what was protected
 * because of them only comes down as silently.
 */
@Reaction('protect-referrals')
export class ProtectReferrals {
  @On(personRegistered, contactIdentified, personProtected, personsMerged)
  async told(event: ProtectionTold, tx: Tx): Promise<void> {
    const subjects = await noteProtected(tx, event);
    if (subjects.length > 0) await protectReferralsOf(tx, subjects, event.controller);
  }

  @On(personProtectionLifted, personsSeparated)
  async lifted(event: LiftingTold, tx: Tx): Promise<void> {
    await liftReferralsOf(tx, await noteLifted(tx, event), event.controller);
  }
}
