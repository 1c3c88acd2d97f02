import type { Moment } from './calendar';
import type { DemoAct } from './demo-network';
import type { Offering } from './partners';
import type { Random } from './random';
import type { Referable } from './sharing';
import type { World } from './world';

/** How an attempt to pass a request on ended, and when; `running` has no end within sight. */
export type Ended = { readonly outcome: 'helped' | 'not-helped' | 'running'; readonly at: Moment };

/** Notes a step: by the responsible worker, or by anybody else. */
export type Note = {
  byWorker(at: Moment, step: DemoAct): void;
  by(actor: string, at: Moment, step: DemoAct): void;
  /** Whether the responsible worker still works at the centre. */
  workerIsThere(at: Moment): boolean;
};

/** One referral on its way. */
export type Course = {
  readonly world: World;
  readonly random: Random;
  readonly note: Note;
  readonly request: Referable;
  readonly offering: Offering;
  /** Who answers for the offering. */
  readonly officer: string;
  readonly key: string;
  readonly referralId: string;
  /** The command that asked for the consent and prepared the disclosure. */
  readonly disclosure: string;
  readonly sentAt: Moment;
  /** Nobody answers it and nobody takes it back; undefined where things go their way. */
  readonly waits: 'seen' | 'unseen' | undefined;
};

/** The person takes back the consent that a referral rests on. */
export const consentTakenBack = ({ world, key, request, disclosure }: Course): DemoAct => ({
  call: 'withdrawConsent',
  consentOf: disclosure,
  input: { commandId: world.id(`${key}/withdraw-consent`), personId: request.person.id },
});

/** What a confidential agency is asked, only who sent it may take back or confirm. */
export const mayStillAct = ({ note, offering }: Course, at: Moment): boolean =>
  !offering.confidential || note.workerIsThere(at);

const lastDays = 6 * 24 * 3600;

/** What was sent or seen in the last days mostly still waits, so that no inbox is empty. */
export const isOfTheLastDays = (world: World, at: Moment): boolean => at > world.end - lastDays;
