import { mayBeAsked } from './may-be-asked';

type Ordered = {
  readonly agreementInForce: boolean;
  readonly cannotReceiveBecause: string | null;
  readonly hasPlaces: boolean;
  readonly country: string;
  readonly answerWithinHours: number;
  readonly medianHoursToAnswer: number | null;
};

const hoursOf = ({ medianHoursToAnswer, answerWithinHours }: Ordered): number =>
  medianHoursToAnswer ?? answerWithinHours;

/** Those who can help first: who can receive it, places, the same country, then the quickest answer. */
export const inOrderOfHelp = <Offering extends Ordered>(
  offerings: readonly Offering[],
  country: string,
): readonly Offering[] => {
  const rank = (offering: Offering): number =>
    (mayBeAsked(offering) ? 0 : 4) + (offering.hasPlaces ? 0 : 2) + (offering.country === country ? 0 : 1);
  return [...offerings].sort((one, other) => rank(one) - rank(other) || hoursOf(one) - hoursOf(other));
};
