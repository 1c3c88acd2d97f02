type Offering = { readonly agreementInForce: boolean; readonly cannotReceiveBecause: string | null };

/** Whether a referral could be sent to an offering: an agreement is in force, and somebody reads what comes. */
export const mayBeAsked = ({ agreementInForce, cannotReceiveBecause }: Offering): boolean =>
  agreementInForce && cannotReceiveBecause === null;
