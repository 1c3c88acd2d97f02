import { referralState } from '@mrc/contracts';
import type { Referral } from './referral-states';

/**
 * A referral is in a state that this program does not know: one of a later release, which runs beside it, wrote that. What was to be
 * done of it is not dropped: its event is parked, its tick comes again, and the programs of that release do it.
 */
export class StateOfLaterRelease extends Error {
  constructor() {
    super('A referral is in a state of a later release');
    this.name = 'StateOfLaterRelease';
  }
}

/** Throws `StateOfLaterRelease` where this program does not know the state of a referral. */
export const assertKnownState = ({ state }: Pick<Referral, 'state'>): void => {
  if (!referralState.options.includes(state)) throw new StateOfLaterRelease();
};
