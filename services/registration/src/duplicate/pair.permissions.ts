import type { Permissions, StaffActor } from '@mrc/access';
import type { Pair } from './pair';

export type PairPlace = Pick<Pair, 'controller' | 'centres' | 'isProtected'>;

const sameRegister = (actor: StaffActor, pair: PairPlace) => actor.controllerId === pair.controller;

const plainAndHalfHere = (actor: StaffActor, pair: PairPlace) =>
  sameRegister(actor, pair) && !pair.isProtected && actor.centreId !== null && pair.centres.includes(actor.centreId);

const deciders = [
  { roles: ['supervisor'], when: plainAndHalfHere },
  { roles: ['protection-officer'], when: sameRegister },
] as const;

/** Who looks at who may be registered twice: a supervisor where one of two plain people is at the own centre, and protection officers. */
export const pairPermissions: Permissions<'list' | 'decide', PairPlace> = { list: deciders, decide: deciders };
