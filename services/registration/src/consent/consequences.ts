import type { CallOutput, ConsentPurpose, previewWithdrawal } from '@mrc/contracts';
import type { Disclosure } from '../disclosure/disclosure';
import type { Ending, Sharing } from './consent';
import { sees, type Reader } from './consent.sight';

type Preview = CallOutput<typeof previewWithdrawal>;

/** What becomes of a referral whose view closes, by how far it came. */
const becomes = {
  prepared: 'nothing-was-sent',
  offered: 'referral-withdrawn',
  open: 'service-goes-on',
} as const;

/** What taking a purpose back brings about by itself. */
const follows: Readonly<Record<ConsentPurpose, Preview['follows']>> = {
  care: ['nothing-new-begins', 'what-runs-may-be-finished', 'help-without-a-name'],
  statistics: ['in-no-new-figures', 'published-figures-stand'],
  'follow-up': ['nobody-gets-in-touch'],
  research: ['in-no-new-research', 'used-cannot-be-called-back'],
  family: ['a-line-without-a-name'],
  sharing: [],
};

/** What follows besides, where a receiver had something. */
const ofReceivers: Preview['follows'] = ['receiver-is-asked-to-delete', 'written-down-cannot-be-called-back'];

/** What taking a consent back would bring about, as far as the reader may see what stands on it. */
export const consequencesOf = (
  purpose: ConsentPurpose,
  endings: readonly Ending[],
  sharings: readonly Sharing[],
  { excepted, reader }: { readonly excepted: readonly Disclosure[]; readonly reader: Reader },
): Pick<Preview, 'follows' | 'views'> => {
  const disclosures = sharings.flatMap((sharing) => sharing.disclosures);
  const closing = endings
    .filter(({ consent }) => sees(reader, consent))
    .flatMap(({ closed }) => closed)
    .flatMap(({ id }) => disclosures.find((disclosure) => disclosure.id === id) ?? []);
  const views = [...closing, ...excepted].flatMap(({ id, receiver, state }) =>
    state === 'closed' ? [] : [{ id, receiverId: receiver, becomes: becomes[state] }],
  );
  const hadSomething = views.some((view) => view.becomes !== 'nothing-was-sent');
  return { follows: [...follows[purpose], ...(hadSomething ? ofReceivers : [])], views };
};
