import { useMemo } from 'react';
import { GivenBeforeDocument } from '../../generated/referrals';
import { useRead } from '../../graphql/use-read';
import type { RequestToRefer } from './refer-request';
import type { SaidBefore } from './refer.values';

const nobody = '';

const latestOf = ({ referrals }: Pick<RequestToRefer, 'referrals'>) =>
  [...(referrals ?? [])].sort((one, other) => other.sentAt.localeCompare(one.sentAt))[0];

/** What was said when a request was referred last, and to whom; null where that was never or cannot be read, undefined while it is asked. */
export const useSaidBefore = (
  request: Pick<RequestToRefer, 'referrals'>,
): { readonly to: string | null; readonly said: SaidBefore } | null | undefined => {
  const latest = latestOf(request);
  const variables = useMemo(() => ({ id: latest?.id ?? nobody }), [latest?.id]);
  const { data, failure } = useRead({ document: GivenBeforeDocument, variables, pause: latest === undefined });
  if (latest === undefined || failure) return null;
  if (data === undefined) return undefined;
  const { sentReferral } = data;
  if (sentReferral.__typename !== 'SentReferral' || sentReferral.given === null) return null;
  const { priority, given } = sentReferral;
  return { to: latest.receiver?.name ?? null, said: { priority, fields: given.fields, summary: given.summary } };
};

export type Before = NonNullable<ReturnType<typeof useSaidBefore>>;
