import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import {
  PrepareDisclosureDocument,
  SendReferralDocument,
  type PrepareDisclosureMutation,
  type SendReferralMutation,
} from '../../generated/commands';
import type { PrepareDisclosureInput, SendReferralInput } from '../../generated/schema';
import { failureOf } from '../../graphql/failure';
import { noteChanges } from '../../graphql/use-command';
import type { NotDone } from '../../ui/refusal-notice';

const patience = 12;
const pauseMs = 1_000;

type Prepared = Extract<PrepareDisclosureMutation['prepareDisclosure'], { readonly __typename: 'DisclosurePrepared' }>;
type Sent = Extract<SendReferralMutation['sendReferral'], { readonly __typename: 'ReferralSent' }>;
type Outcome<Value> = { readonly kind: 'done'; readonly value: Value } | NotDone;

const unavailable: NotDone = { kind: 'failed', failure: { kind: 'unavailable' } };
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMs));

/**
 * Records the consent with its disclosure, then sends the referral that names it. The referral may outrun the news of the
 * disclosure: the same command is then repeated until it is known.
 */
export const useSendReferral = () => {
  const client = useClient();
  const [sending, setSending] = useState(false);

  const prepare = useCallback(
    async (input: PrepareDisclosureInput): Promise<Outcome<Prepared>> => {
      setSending(true);
      const { data, error, extensions } = await client.mutation(PrepareDisclosureDocument, { input }).toPromise();
      setSending(false);
      if (error) return { kind: 'failed', failure: failureOf(error) };
      const result = data?.prepareDisclosure;
      if (result?.__typename === 'DisclosurePrepared') {
        noteChanges(result, extensions);
        return { kind: 'done', value: result };
      }
      if (!result || result.code === 'UNAVAILABLE' || result.code === 'NOT_YET_KNOWN') return unavailable;
      return { kind: 'refused', refusal: result };
    },
    [client],
  );

  const send = useCallback(
    async (input: SendReferralInput): Promise<Outcome<Sent>> => {
      setSending(true);
      const once = async (left: number): Promise<Outcome<Sent>> => {
        const { data, error, extensions } = await client.mutation(SendReferralDocument, { input }).toPromise();
        if (error) return { kind: 'failed', failure: failureOf(error) };
        const result = data?.sendReferral;
        if (result?.__typename === 'ReferralSent') {
          noteChanges(result, extensions);
          return { kind: 'done', value: result };
        }
        if (!result || result.code === 'UNAVAILABLE') return unavailable;
        if (result.code !== 'NOT_YET_KNOWN') return { kind: 'refused', refusal: result };
        if (left === 0) return unavailable;
        await pause();
        return once(left - 1);
      };
      const outcome = await once(patience);
      setSending(false);
      return outcome;
    },
    [client],
  );

  return { prepare, send, sending };
};
