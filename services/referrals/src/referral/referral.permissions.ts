import { isProtected, type Permissions, type StaffActor } from '@mrc/access';
import type { KnownDisclosure } from '../known-disclosure/known-disclosure.projection';
import type { KnownRequest } from '../known-request/known-request.projection';
import type { ReferralAction } from './referral';
import type { Referral } from './referral-states';

type Sent = Pick<Referral, 'controller' | 'centre' | 'accessLevel' | 'isCallers'>;
type Received = Pick<Referral, 'receiver' | 'offeringId' | 'reception'>;

const atItsCentre = (actor: StaffActor, thing: Pick<Referral, 'controller' | 'centre'>) =>
  actor.controllerId === thing.controller && actor.centreId === thing.centre;

const inItsRegister = (actor: StaffActor, thing: Pick<Referral, 'controller'>) =>
  actor.controllerId === thing.controller;

const unprotectedAtItsCentre = (actor: StaffActor, thing: Pick<Referral, 'controller' | 'centre' | 'accessLevel'>) =>
  !isProtected(thing) && atItsCentre(actor, thing);

const isTheirs = (actor: StaffActor, thing: Pick<Sent, 'controller' | 'isCallers'>) =>
  inItsRegister(actor, thing) && thing.isCallers;

const protectedAndTheirs = (actor: StaffActor, referral: Sent) => isProtected(referral) && isTheirs(actor, referral);

const offeredByThem = (actor: StaffActor, referral: Received) =>
  actor.controllerId === referral.receiver &&
  actor.offeringIds.includes(referral.offeringId) &&
  referral.reception !== null;

const sender = [
  { roles: ['case-worker', 'supervisor'], when: unprotectedAtItsCentre },
  { roles: ['case-worker', 'supervisor'], when: protectedAndTheirs },
  { roles: ['protection-officer'], when: inItsRegister },
] as const;

const receiver = [{ roles: ['partner-officer'], when: offeredByThem }] as const;

/** Both sides of a referral: the partner's officers reach only what is in the inbox of an offering they are attached to. */
export const referralPermissions: Permissions<'see-sent' | 'see-received' | ReferralAction, Sent & Received> = {
  'see-sent': [{ roles: ['intake'], when: unprotectedAtItsCentre }, ...sender],
  confirm: sender,
  'not-confirm': sender,
  withdraw: sender,
  'see-received': receiver,
  acknowledge: receiver,
  accept: receiver,
  decline: receiver,
  'move-appointment': receiver,
  'report-service': receiver,
  'report-not-served': receiver,
  'answer-sharing-notice': receiver,
};

type Asked = Pick<KnownRequest, 'controller' | 'centre' | 'accessLevel' | 'isCallers'>;

/** Who reads why a partner declined, whatever the reason is; others who see the referral see it declined. */
export const declinePermissions: Permissions<'read', Pick<Sent, 'controller' | 'isCallers'>> = {
  read: [
    { roles: ['case-worker', 'supervisor'], when: isTheirs },
    { roles: ['protection-officer'], when: inItsRegister },
  ],
};

/** Who may send a referral for a request: a protected one is there for its worker and protection officers only. */
export const sendingPermissions: Permissions<'send', Asked> = {
  send: [
    { roles: ['case-worker', 'supervisor'], when: unprotectedAtItsCentre },
    { roles: ['case-worker', 'supervisor'], when: isTheirs },
    { roles: ['protection-officer'], when: inItsRegister },
  ],
};

/** Who may send what on a disclosure: a protected one is there for who prepared it and for protection officers. */
export const usingPermissions: Permissions<'use', Pick<KnownDisclosure, 'accessLevel' | 'isCallers'>> = {
  use: [
    {
      roles: ['case-worker', 'supervisor'],
      when: (_actor, disclosure) => !isProtected(disclosure) || disclosure.isCallers,
    },
    { roles: ['protection-officer'] },
  ],
};
