import type { CallOutput, getSentReferrals } from '@mrc/contracts';

type Awaited = Pick<CallOutput<typeof getSentReferrals>[number], 'standing' | 'answerBy' | 'answeredAt'>;

const answerDue = ({ answerBy, answeredAt }: Awaited): string => (answeredAt === null ? (answerBy ?? '') : '~');

/** Of the referrals of a request the one that is with a partner: those not answered yet first, of these the one to be answered soonest. */
export const firstAwaited = <Referral extends Awaited>(referrals: readonly Referral[]): Referral | undefined =>
  referrals
    .filter(({ standing }) => standing === 'with-partner')
    .sort((one, other) => (answerDue(one) < answerDue(other) ? -1 : 1))[0];
