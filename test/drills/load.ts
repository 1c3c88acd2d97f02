import { setTimeout as sleep } from 'node:timers/promises';
import type { StaffActor } from '@mrc/access';
import {
  acceptReferral,
  getReceivedReferrals,
  prepareDisclosure,
  receiveRequest,
  registerPerson,
  sendReferral,
  type AtLeast,
  type CallAnswer,
  type CallContract,
  type CallInput,
  type CallOutput,
  type ServiceName,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import type { Actors } from '../network/actors';
import { referralOf, registration, requestFor, sharingOf } from './commands';

/** A command that was answered with success: the event that its owner's journal must hold once. */
export type Acknowledged = { readonly service: ServiceName; readonly type: string; readonly aggregateId: string };

type Parties = {
  readonly worker: StaffActor;
  readonly officer: StaffActor;
  readonly receiverId: string;
  readonly offeringId: string;
};

const patienceMs = 90_000;
const betweenTriesMs = 150;
const passing: ReadonlySet<string> = new Set(['UNAVAILABLE', 'NOT_YET_KNOWN']);

/** A light steady load: one story at a time begins, whatever has become of the earlier ones. */
export class Load {
  readonly acknowledged: Acknowledged[] = [];
  readonly unexpected: string[] = [];
  /** Calls that nobody answered, by when they were asked (`performance.now()`), and how long that took. */
  readonly unanswered: { readonly call: string; readonly askedAt: number; readonly tookMs: number }[] = [];
  /** Commands that were sent again after an answer that left them open. */
  repeated = 0;
  readonly #actors: Actors;
  readonly #parties: Parties;
  readonly #running = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #begun = 0;

  constructor(actors: Actors, parties: Parties) {
    this.#actors = actors;
    this.#parties = parties;
  }

  start(perSecond: number): void {
    this.#timer = setInterval(() => {
      this.#begun += 1;
      this.begin(this.#begun % 3 === 0);
    }, 1_000 / perSecond);
  }

  /** Begins one story, which leads to a partner's acceptance where it is referred. */
  begin(referred: boolean): void {
    const story = this.#story(referred)
      .catch((error: unknown) => {
        this.unexpected.push(error instanceof Error ? error.message : String(error));
      })
      .finally(() => this.#running.delete(story));
    this.#running.add(story);
  }

  /** Begins no more stories and waits until each is told to its end. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#running);
  }

  async #story(referred: boolean): Promise<void> {
    const { worker, officer, receiverId, offeringId } = this.#parties;
    const person = await this.#done(registerPerson, registration(), worker);
    this.#note('registration', 'person.registered', person.id);
    const known = [{ id: person.id, version: person.version }];
    const request = await this.#done(receiveRequest, requestFor(person.id), worker, known);
    this.#note('assistance', 'request.received', request.id);
    if (!referred) return;
    const sharing = await this.#done(prepareDisclosure, sharingOf(person.id, receiverId), worker);
    const disclosed = [{ id: person.id, version: sharing.version }];
    const referral = referralOf(request.id, offeringId, sharing.disclosureId ?? '');
    await this.#done(sendReferral, referral, worker, disclosed, ['NOT_FOUND']);
    this.#note('referrals', 'referral.sent', referral.commandId);
    const accepting = {
      commandId: newId(),
      referralId: referral.commandId,
      expectedVersion: await this.#arrived(referral.commandId),
      appointmentAt: null,
      appointmentPlace: null,
    };
    await this.#done(acceptReferral, accepting, officer);
    this.#note('referrals', 'referral.accepted', referral.commandId);
  }

  /** Repeats a command under its one id until it is answered for good. */
  async #done<C extends CallContract>(
    contract: C,
    input: CallInput<C>,
    actor: StaffActor,
    atLeast?: AtLeast,
    alsoPassing: readonly string[] = [],
  ): Promise<CallOutput<C>> {
    const end = Date.now() + patienceMs;
    for (;;) {
      const answer = await this.#ask(contract, input, actor, atLeast);
      if (answer.outcome === 'ok') return answer.value;
      const word = answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;
      if (!(passing.has(word) || alsoPassing.includes(word)) || Date.now() > end)
        throw new Error(`${contract.name} answers ${word}`);
      this.repeated += 1;
      await sleep(betweenTriesMs);
    }
  }

  async #arrived(referralId: string): Promise<number> {
    const end = Date.now() + patienceMs;
    while (Date.now() < end) {
      const answer = await this.#ask(getReceivedReferrals, { ids: [referralId] }, this.#parties.officer);
      const [received] = answer.outcome === 'ok' ? answer.value : [];
      if (received) return received.version;
      await sleep(betweenTriesMs);
    }
    throw new Error('a referral did not reach the inbox');
  }

  async #ask<C extends CallContract>(
    contract: C,
    input: CallInput<C>,
    actor: StaffActor,
    atLeast?: AtLeast,
  ): Promise<CallAnswer<C>> {
    const askedAt = performance.now();
    const answer = await this.#actors.call(contract, input, actor, atLeast);
    if (answer.outcome === 'refused' && answer.refusal.code === 'UNAVAILABLE')
      this.unanswered.push({ call: contract.name, askedAt, tookMs: performance.now() - askedAt });
    return answer;
  }

  #note(service: ServiceName, type: string, aggregateId: string): void {
    this.acknowledged.push({ service, type, aggregateId });
  }
}
