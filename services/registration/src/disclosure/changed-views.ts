import type { CorrectableField, DecidedEvent } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noId } from '@mrc/kernel';
import { offeringsOfReferrals } from '../known-referral/known-referral.projection';
import { referralOf, tellChanged } from './disclosure';
import { disclosuresOf } from './disclosure.store';

/** What is told to those who read something of a person, who is locked, once these fields of the record change. */
export const changedViews = async (
  tx: Tx,
  personId: string,
  fields: readonly CorrectableField[],
): Promise<DecidedEvent[]> => {
  const disclosures = await disclosuresOf(tx, personId);
  const referralIds = disclosures.flatMap((one) => referralOf(one) ?? []);
  if (referralIds.length === 0) return [];
  const offerings = await offeringsOfReferrals(tx, referralIds);
  return disclosures.flatMap((one) => tellChanged(one, fields, offerings.get(referralOf(one) ?? noId)));
};
