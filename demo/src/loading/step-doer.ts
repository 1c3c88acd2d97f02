import {
  addFamilyMember,
  applyException,
  askException,
  confirmWording,
  decideDemand,
  draftWording,
  endException,
  grantException,
  refuseException,
  reviewException,
  tellOfException,
  writeDemand,
  assistanceCalls,
  closeOpeningQuestion,
  correctPerson,
  countMyWork,
  decideCorrection,
  enterInError,
  identifyContact,
  joinStaffMember,
  listOpeningReviews,
  openPerson,
  prepareDisclosure,
  receiveRequest,
  recordContact,
  recordContactWay,
  recordEpisode,
  recordIdentityDocument,
  recordFunctioning,
  recordMigrationStatus,
  recordOtherName,
  recordSpecificNeed,
  registerPerson,
  reportCapacity,
  referralsCalls,
  reviewCorrection,
  reviewError,
  reviewOpening,
  sendReferral,
  standingOf,
  suspendStaffMember,
  takeBackError,
  undoCorrection,
  withdrawConsent,
  type CallContract,
  type OpeningReviewState,
  type CallInput,
} from '@mrc/contracts';
import type * as z from 'zod';
import type { DemoAct, ReferralAct, RequestAct } from '../network/demo-network';
import { stateAfter } from '../network/referral-steps';
import { patienceMs, type By, type ChangeAnswer, type DemoCaller } from './demo-caller';
import type { HistoricalServices } from './historical-services';
import type { KnownThings } from './known-things';
import type { Learnt } from './progress-file';
import { Reactions } from './reactions';
import { StepRefused } from './refusals';
import type { StepClock } from './step-clock';

type Act<Call extends DemoAct['call']> = Extract<DemoAct, { readonly call: Call }>;

/** What changes a thing as it was read, by the name of its call. */
const changes: Readonly<
  Record<(RequestAct | ReferralAct)['call'], CallContract<z.ZodType, z.ZodType<{ id: string; version: number }>>>
> = { ...assistanceCalls, ...referralsCalls };

const isOnReferral = (act: RequestAct | ReferralAct): act is ReferralAct => 'referralId' in act.input;

type CapacityReport = Omit<CallInput<typeof reportCapacity>, 'expectedVersion'> & { readonly partnerId: string };

export type StepDoerParts = {
  readonly caller: DemoCaller;
  readonly services: HistoricalServices;
  readonly clock: StepClock;
  readonly known: KnownThings;
};

const pauseMs = 40;

/** A referral is there for a colleague who was given its request once the referrals have heard of it. */
const untilHandedOver = ['UNAVAILABLE', 'NOT_FOUND'];

const versionOf = ({ id, version }: Learnt): Learnt => ({ id, version });

/** Does one step of the demo network and waits for what the running network makes of it. */
export class StepDoer {
  readonly #parts: StepDoerParts;
  readonly #reactions: Reactions;

  constructor(parts: StepDoerParts) {
    this.#parts = parts;
    this.#reactions = new Reactions(parts.caller, parts.services, parts.known);
  }

  /** Answers what was learnt; throws StepRefused. */
  async do(act: DemoAct, by: By): Promise<Learnt> {
    const { caller, known } = this.#parts;
    switch (act.call) {
      case 'joinStaffMember':
        return caller.ask(joinStaffMember, act.input, by);
      case 'suspendStaffMember':
        return this.#change(act.input.staffId, (expectedVersion) =>
          caller.answer(suspendStaffMember, { ...act.input, expectedVersion }, by),
        );
      case 'recordContact':
        return caller.ask(recordContact, act.input, by);
      case 'registerPerson':
        return versionOf(await caller.ask(registerPerson, act.input, by));
      case 'recordEpisode':
        return caller.ask(recordEpisode, act.input, by);
      case 'recordIdentityDocument':
        return caller.ask(recordIdentityDocument, act.input, by);
      case 'recordContactWay':
        return caller.ask(recordContactWay, act.input, by);
      case 'recordOtherName':
        return caller.ask(recordOtherName, act.input, by);
      case 'addFamilyMember':
        return caller.ask(addFamilyMember, act.input, by);
      case 'recordMigrationStatus':
        return caller.ask(recordMigrationStatus, act.input, by);
      case 'recordSpecificNeed':
        return caller.ask(recordSpecificNeed, act.input, by);
      case 'recordFunctioning':
        return caller.ask(recordFunctioning, act.input, by);
      case 'identifyContact':
        return caller.ask(identifyContact, act.input, by);
      case 'correctPerson':
        return versionOf(await caller.ask(correctPerson, act.input, by));
      case 'decideCorrection':
        return caller.ask(decideCorrection, act.input, by);
      case 'reviewCorrection':
        return caller.ask(reviewCorrection, act.input, by);
      case 'undoCorrection':
        return versionOf(await caller.ask(undoCorrection, act.input, by));
      case 'enterInError':
        return caller.ask(enterInError, act.input, by);
      case 'takeBackError':
        return caller.ask(takeBackError, act.input, by);
      case 'reviewError':
        return caller.ask(reviewError, act.input, by);
      case 'applyException':
        return versionOf(await caller.ask(applyException, act.input, by));
      case 'askException':
        return versionOf(await caller.ask(askException, act.input, by));
      case 'grantException':
        return versionOf(await caller.ask(grantException, act.input, by));
      case 'refuseException':
        return versionOf(await caller.ask(refuseException, act.input, by));
      case 'endException':
        return versionOf(await caller.ask(endException, act.input, by));
      case 'reviewException':
        return versionOf(await caller.ask(reviewException, act.input, by));
      case 'tellOfException':
        return versionOf(await caller.ask(tellOfException, act.input, by));
      case 'writeDemand':
        return caller.ask(writeDemand, act.input, by);
      case 'decideDemand':
        return caller.ask(decideDemand, act.input, by);
      case 'draftWording':
        return caller.ask(draftWording, act.input, by);
      case 'confirmWording':
        return caller.ask(confirmWording, act.input, by);
      case 'openPerson':
        await caller.ask(openPerson, act.input, by);
        return {};
      case 'reviewOpening':
        return this.#onOpening(act.openingOf, 'waiting', by, (opening) =>
          caller.ask(reviewOpening, { ...act.input, ...opening }, by),
        );
      case 'closeOpeningQuestion':
        return this.#onOpening(act.openingOf, 'question', by, (opening) =>
          caller.ask(closeOpeningQuestion, { ...act.input, ...opening }, by),
        );
      case 'receiveRequest': {
        const { subjectId } = act.input;
        const atLeast = [{ id: subjectId, version: known.versionOf(subjectId) }];
        return versionOf(await caller.ask(receiveRequest, act.input, by, { atLeast }));
      }
      case 'prepareDisclosure':
        return this.#prepare(act, by);
      case 'sendReferral':
        return this.#send(act, by);
      case 'withdrawConsent':
        return this.#withdrawConsent(act, by);
      case 'expireReferral':
        return this.#expire(act, by.at);
      default:
        return isOnReferral(act) ? this.#onReferral(act, by) : this.#onRequest(act, by);
    }
  }

  /** What would have been learnt of a step that an earlier load did without noting it. */
  async recall(act: DemoAct, by: By): Promise<Learnt> {
    if (act.call !== 'prepareDisclosure') return {};
    const { commandId, personId } = act.input;
    const person = await this.#parts.caller.ask(openPerson, { personId, reason: null }, by);
    const disclosureId = person.consents.find(({ id }) => id === commandId)?.disclosureId ?? undefined;
    return { id: personId, version: person.version, ...(disclosureId === undefined ? {} : { disclosureId }) };
  }

  /** Lets assistance know somebody who may be made responsible for a request. */
  async showAtWork(by: By): Promise<void> {
    await this.#parts.caller.ask(countMyWork, {}, by);
  }

  /** Says once more whether an offering has places: what was last said of it would otherwise be two years old. */
  renewCapacity({ partnerId, ...input }: CapacityReport, by: By): Promise<Learnt> {
    return this.#change(partnerId, (expectedVersion) =>
      this.#parts.caller.answer(reportCapacity, { ...input, expectedVersion }, by),
    );
  }

  /** Says something of the opening of a person that stands so. */
  async #onOpening(
    personId: string,
    state: OpeningReviewState,
    by: By,
    says: (opening: { readonly reviewId: string; readonly expectedVersion: number }) => Promise<unknown>,
  ): Promise<Learnt> {
    const wide = { reviewedFor: null, because: null, centreId: null, staffId: null, from: null, until: null };
    const { rows } = await this.#parts.caller.ask(listOpeningReviews, { state, ...wide, first: 100, after: null }, by);
    const opening = rows.find((row) => row.personId === personId);
    if (!opening) throw new StepRefused('NOT_FOUND');
    await says({ reviewId: opening.id, expectedVersion: opening.version });
    return {};
  }

  #onRequest(act: RequestAct, by: By): Promise<Learnt> {
    return this.#change(act.input.requestId, (expectedVersion) =>
      this.#parts.caller.answer(changes[act.call], { ...act.input, expectedVersion }, by),
    );
  }

  async #onReferral(act: ReferralAct, by: By): Promise<Learnt> {
    const { caller, known } = this.#parts;
    const { referralId } = act.input;
    const change = (expectedVersion: number) => caller.answer(changes[act.call], { ...act.input, expectedVersion }, by);
    const changed = await this.#change(referralId, change, untilHandedOver);
    const version = changed.version ?? known.versionOf(referralId);
    const state = stateAfter(act, undefined);
    if (state === 'accepted') await this.#reactions.untilAnswered(referralId, version);
    if (state !== undefined && standingOf[state] === 'ended') await this.#reactions.untilReturned(referralId, version);
    return changed;
  }

  async #prepare(act: Act<'prepareDisclosure'>, by: By): Promise<Learnt> {
    const options = { passing: ['NOT_FOUND'] };
    const { version, disclosureId } = await this.#parts.caller.ask(prepareDisclosure, act.input, by, options);
    const person = { id: act.input.personId, version };
    return disclosureId === null ? person : { ...person, disclosureId };
  }

  async #send({ disclosureOf, input }: Act<'sendReferral'>, by: By): Promise<Learnt> {
    const { caller, known } = this.#parts;
    const prepared = known.disclosureOf(disclosureOf);
    if (!prepared) throw new StepRefused('NO_DISCLOSURE');
    const { disclosureId, person } = prepared;
    const options = { atLeast: [person], passing: ['NOT_FOUND'] };
    const { id } = await caller.ask(sendReferral, { ...input, disclosureId }, by, options);
    return { id, version: await this.#reactions.untilReceived(id, by.at) };
  }

  async #withdrawConsent({ consentOf, input }: Act<'withdrawConsent'>, by: By): Promise<Learnt> {
    const { caller, known } = this.#parts;
    const { version } = await caller.ask(withdrawConsent, { ...input, consentId: consentOf }, by);
    const person = { id: input.personId, version };
    const id = known.referralOfConsent(consentOf);
    return id === undefined ? person : { id, version: await this.#reactions.untilSharingStopped(id, person, by.at) };
  }

  /** Lets the time pass in which a referral could be answered. */
  async #expire({ input }: Act<'expireReferral'>, at: Date): Promise<Learnt> {
    const { clock, services } = this.#parts;
    await clock.during(at, () => services.platformOf('referrals').ticks.run());
    return { id: input.referralId, version: await this.#reactions.untilExpired(input.referralId, at) };
  }

  /** Changes what was last read; where somebody changed it since, reads it and changes that. */
  async #change(
    id: string,
    change: (expectedVersion: number) => Promise<ChangeAnswer>,
    passing: readonly string[] = ['UNAVAILABLE'],
  ): Promise<Learnt> {
    const { known } = this.#parts;
    const until = Date.now() + patienceMs;
    for (;;) {
      const answer = await change(known.versionOf(id));
      if (answer.outcome === 'ok') return answer.value;
      if (answer.outcome === 'defect') throw new StepRefused(`DEFECT ${answer.reference}`);
      const { code, facts } = answer.refusal;
      if ('version' in facts && typeof facts.version === 'number') known.reached(id, facts.version);
      else if (!passing.includes(code)) throw new StepRefused(code);
      if (Date.now() > until) throw new StepRefused(code);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
