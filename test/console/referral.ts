import {
  getDisclosed,
  getReceivedReferrals,
  getRequests,
  getSentReferrals,
  isClosing,
  isSaidByReceiver,
  receivedReferralView,
  sentReferralView,
  standingOf,
  type CallOutput,
  type ReferralState,
} from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { inboxRow, neededOf, sentRow, workRow } from '../../gateway/test/rows';
import { changed, Known } from './known';
import { stage } from './stage';

export type Received = CallOutput<typeof getReceivedReferrals>[number];
export type Sent = CallOutput<typeof getSentReferrals>[number];
type Disclosed = CallOutput<typeof getDisclosed>[number];
type EitherSide = Omit<Received, 'may'>;

const answeredAt = '2026-11-21T09:00:00Z';
const serviceGivenOn = '2026-11-21';

/** What a referral waits for in each state, and what stands in it besides. */
const partsOf: Readonly<Record<ReferralState, Partial<EitherSide> & Pick<EitherSide, 'awaits'>>> = {
  sent: { awaits: 'answer' },
  acknowledged: { awaits: 'answer' },
  accepted: { awaits: 'report', answeredAt },
  declined: { awaits: null, answeredAt, declineCode: 'full' },
  'service-reported': { awaits: 'confirmation', answeredAt, serviceGivenOn },
  confirmed: { awaits: null, answeredAt, serviceGivenOn },
  'not-served': { awaits: null, answeredAt, notServedBecause: 'did-not-come' },
  'not-confirmed': { awaits: null, answeredAt, serviceGivenOn },
  expired: { awaits: null },
  withdrawn: { awaits: null },
  'sharing-stopped': { awaits: 'confirmation', answeredAt, serviceGivenOn },
};

/** What stands in a referral of this state; it has reached the partner's inbox, which was its second version. */
export const inState = (state: ReferralState) => ({
  version: 2,
  receivedAt: '2026-11-20T09:00:01Z',
  answerBy: '2026-11-22T09:00:00Z',
  state,
  standing: standingOf[state],
  ...partsOf[state],
});

/** Words in every text that either side writes of a referral, with what they stand beside. */
export const everythingSaid = () => {
  const fields = Object.entries(receivedReferralView.shape);
  const texts = fields.filter(([, field]) => isClosing(field) || isSaidByReceiver(field)).map(([name]) => name);
  const words = texts.map((name) => `Words of ${name}`);
  const said = Object.fromEntries(texts.map((name, at) => [name, words[at]]));
  return { words, parts: { ...inState('accepted'), appointmentAt: '2026-11-24T09:00:00Z', ...said } };
};

const named = (number: string): { readonly number: string } => ({ number });
const afterwards: Received['may'] = [
  'move-appointment',
  'report-service',
  'report-not-served',
  'answer-sharing-notice',
];
const openAnswers = receivedReferralView.shape.may.element.options.filter((answer) => !afterwards.includes(answer));

/** What of the person may be read from now on. */
export const opens = (disclosed: Disclosed): void => stage.services.on(getDisclosed, () => ok([disclosed]));

/** A referral that a partner has received and not answered. */
export const receivedReferral = (parts: Partial<Received> = {}): Known<Received> => {
  const received: Received = { ...inboxRow(), ...inState('sent'), may: openAnswers, ...parts };
  opens(neededOf(received.disclosureId));
  return new Known(received, {
    role: 'partner-officer',
    page: `/inbox/${received.id}`,
    heading: 'Your answer',
    shownBy: getReceivedReferrals,
    tell: (now) => stage.services.on(getReceivedReferrals, () => ok([now()])),
    answer: changed,
    named,
  });
};

/** A referral that a worker has sent. */
export const sentReferral = (parts: Partial<Sent> = {}): Known<Sent> => {
  const sent: Sent = { ...sentRow(), ...inState('sent'), may: sentReferralView.shape.may.element.options, ...parts };
  stage.services.on(getRequests, ({ ids }) => ok(ids.map((id) => ({ ...workRow(id, null), id }))));
  return new Known(sent, {
    role: 'case-worker',
    page: `/referrals/${sent.id}`,
    heading: 'The answer',
    shownBy: getSentReferrals,
    tell: (now) => stage.services.on(getSentReferrals, () => ok([now()])),
    answer: changed,
    named,
  });
};
