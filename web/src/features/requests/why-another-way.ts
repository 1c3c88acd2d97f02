import type { Text } from '../../i18n/use-text';
import type { Request } from './request';

type Referral = NonNullable<Request['referrals']>[number];

const failedStates = ['DECLINED', 'EXPIRED', 'WITHDRAWN', 'NOT_SERVED', 'NOT_CONFIRMED'] as const;

const reasonOf = (text: Text, { declineCode, notServedBecause }: Referral): string => {
  if (declineCode !== null) return text(`DeclineCode.${declineCode}`);
  return notServedBecause === null ? 'none' : text(`NotServedReason.${notServedBecause}`);
};

/** Whether only the person can say what went wrong. */
const isForPerson = ({ state, notServedBecause, withdrawnBecause }: Referral): boolean =>
  state === 'NOT_CONFIRMED' ||
  notServedBecause === 'DID_NOT_COME' ||
  notServedBecause === 'NOT_REACHED' ||
  withdrawnBecause === 'CONSENT_WITHDRAWN';

/** That a request needs another way, with what became of the referral sent last of those that ended without help, where it may be read. */
export const whyAnotherWay = (text: Text, { referrals }: Pick<Request, 'referrals'>): string => {
  const [last] = (referrals ?? [])
    .filter(({ standing }) => standing === 'ENDED')
    .toSorted((one, other) => Date.parse(other.sentAt) - Date.parse(one.sentAt));
  const state = failedStates.find((failed) => failed === last?.state);
  if (last === undefined || state === undefined) return text('request.another');
  const why = text(`request.failed.${state}`, {
    partner: last.receiver?.name ?? text('request.answer.partner'),
    reason: reasonOf(text, last),
    because: last.withdrawnBecause ?? 'none',
  });
  return text(isForPerson(last) ? 'request.another.ask' : 'request.another.refer', { why });
};
