import type { CallInput, closeRequest } from '@mrc/contracts';
import type { Service } from '@mrc/reference';
import { inTheirWords, priorityOf } from './asks';
import { daysLater, isoDayOf, localDay, soon, type Moment } from './calendar';
import { syntheticMark, type DemoAct, type DemoStaff } from './demo-network';
import type { Person } from './people';
import type { Centre } from './places';
import { newRandom, type Random, type Weighted } from './random';
import type { Ended, Note } from './course';
import { passOn } from './referrals';
import { fittingOfferings, type Referable } from './sharing';
import { atTheDesk, isThereOn, type Doing, type World } from './world';

type Reason = CallInput<typeof closeRequest>['reason'];

export type Waiting = { readonly at: string; readonly as: 'seen' | 'unseen' };

/** Somebody asks for a service: a person, or a contact without a name. */
export type Ask = {
  readonly key: string;
  readonly subjectId: string;
  readonly person: Person | null;
  readonly centre: Centre;
  readonly service: Service;
  readonly at: Moment;
  /** The offering where a referral for it is to be found waiting, if so. */
  readonly waits?: Waiting;
};

const referredShare: Readonly<Record<string, number>> = {
  LEG: 0.72,
  HLT: 0.72,
  HUM: 0.6,
  PRO: 0.7,
  SOC: 0.56,
  EMP: 0.52,
  EDU: 0.52,
  DOC: 0.5,
  ECO: 0.42,
  INFO: 0.06,
};

const afterService: readonly Weighted<Reason>[] = [
  ['need-met', 74],
  ['partly-met', 15],
  ['decided-otherwise', 5],
  ['moved-on', 4],
  ['handed-over', 2],
];

const withoutService: readonly Weighted<Reason>[] = [
  ['no-remedy', 32],
  ['not-reached', 30],
  ['decided-otherwise', 20],
  ['moved-on', 13],
  ['detained-or-removed', 4],
  ['died', 1],
];

/** All that becomes of a request, from the desk to its closing; in order of time as far as one follows from the other. */
export const requestSteps = (world: World, random: Random, ask: Ask): readonly Doing[] => {
  const { key, centre, service } = ask;
  const id = world.id(key);
  const doings: Doing[] = [];
  const isProtected = service.accessLevel === 'protected';
  let worker = workerFor(world, random, ask, isProtected);
  let assigned = 0;

  const by = (actor: string, at: Moment, step: DemoAct): void => {
    doings.push({ at, actor, step });
  };
  const assign = (to: DemoStaff, at: Moment): void => {
    worker = to;
    assigned += 1;
    by(random.pick(world.onDuty(centre, 'supervisor', at)).key, at, {
      call: 'assignRequest',
      input: { commandId: world.id(`${key}/assign/${assigned}`), requestId: id, staffId: to.input.commandId },
    });
  };
  const workerIsThere = (at: Moment): boolean => isThereOn(worker, isoDayOf(localDay(at, centre)));
  const byWorker = (at: Moment, step: DemoAct): void => {
    if (!workerIsThere(at)) {
      assign(random.pick(world.onDuty(centre, 'case-worker', at)), at - random.between(60, 600));
    }
    by(worker.key, at, step);
  };
  const note: Note = { by, byWorker, workerIsThere };

  const direct = isProtected || ask.person === null || random.chance(0.4);
  const priority = priorityOf(random, service);
  by(direct ? worker.key : atTheDesk(world, random, centre, ask.at), ask.at, {
    call: 'receiveRequest',
    input: {
      commandId: id,
      subjectId: ask.subjectId,
      serviceCode: service.code,
      priority,
      inTheirWords: inTheirWords(random, service),
      assignToMe: direct,
      occurredOn: null,
    },
  });
  const takenAt = direct ? ask.at : soon(random, ask.at, [5, 40]);
  if (!direct) assign(worker, takenAt);
  if (random.chance(0.01)) {
    close(world, note, key, 1, 'entered-in-error', soon(random, takenAt));
    return doings;
  }

  const request = ask.person === null ? null : { key, id, person: ask.person, service, priority };
  const help = request === null ? undefined : helpFromPartners(world, random, note, request, takenAt, ask.waits);
  const end = help ?? helpAtTheCentre(world, random, note, { key, id, service, centre }, takenAt, 1);
  if (end.outcome !== 'running') settle(world, random, note, { key, id, service, centre }, end);
  return doings;
};

/** Protected requests stay with somebody who stays. */
const workerFor = (world: World, random: Random, { centre, at }: Ask, stays: boolean): DemoStaff =>
  random.pick(world.onDuty(centre, 'case-worker', at).filter(({ to }) => !stays || to === null));

type Open = { readonly key: string; readonly id: string; readonly service: Service; readonly centre: Centre };

const give = (world: World, random: Random, note: Note, open: Open, number: number, at: Moment): void => {
  const given = {
    requestId: open.id,
    serviceCode: open.service.code,
    note: random.chance(0.35) ? `${syntheticMark}. Explained, and written down for the way home.` : null,
    givenOn: null,
  };
  const key = `${open.key}/service/${number}`;
  note.byWorker(at, { call: 'recordService', input: { commandId: world.id(key), ...given } });
  const apart = newRandom(world.seed, `${key}/in-error`);
  if (open.service.accessLevel === 'protected' || !apart.chance(0.008)) return;
  const twice = world.id(`${key}/twice`);
  note.byWorker(at + 90, { call: 'recordService', input: { commandId: twice, ...given } });
  const noticedAt = daysLater(apart, at, apart.between(1, 4), open.centre);
  note.by(apart.pick(world.onDuty(open.centre, 'supervisor', noticedAt)).key, noticedAt, {
    call: 'takeOutService',
    input: {
      commandId: world.id(`${key}/taken-out`),
      requestId: open.id,
      serviceId: twice,
      reason: 'recorded-twice',
    },
  });
};

/** Up to two agencies, one after the other; undefined where the request is not passed on. */
const helpFromPartners = (
  world: World,
  random: Random,
  note: Note,
  request: Referable,
  at: Moment,
  waits: Waiting | undefined,
): Ended | undefined => {
  const shown = fittingOfferings(world, request, at).find(({ key }) => key === waits?.at);
  if (shown !== undefined) return passOn(world, random, note, request, shown, 1, soon(random, at), waits?.as);
  if (!random.chance(referredShare[request.service.domainCode] ?? 0)) return undefined;
  const open = { ...request, centre: request.person.centre };
  const consulted = random.chance(0.75);
  const consultedAt = soon(random, at);
  let asked = consulted
    ? soon(random, consultedAt)
    : random.chance(0.5)
      ? soon(random, at)
      : daysLater(random, at, 2, open.centre);
  const fitting = fittingOfferings(world, request, asked);
  if (fitting.length === 0) return undefined;
  if (consulted) give(world, random, note, open, 1, consultedAt);
  let left = fitting;
  for (let attempt = 1; attempt <= 2 && left.length > 0; attempt += 1) {
    const offering = random.weighted(left.map((one) => [one, one.partner.city === open.centre.city ? 5 : 1] as const));
    const ended = passOn(world, random, note, request, offering, attempt, asked);
    if (ended.outcome !== 'not-helped') return ended;
    asked = daysLater(random, ended.at, random.between(1, 4), open.centre);
    left = random.chance(0.45) ? fittingOfferings(world, request, asked).filter(({ id }) => id !== offering.id) : [];
  }
  if (random.chance(0.3)) return { outcome: 'running', at: asked };
  return random.chance(0.55)
    ? helpAtTheCentre(world, random, note, open, asked, 2)
    : { outcome: 'not-helped', at: asked };
};

/** Services given by the centre itself, over days. */
const helpAtTheCentre = (
  world: World,
  random: Random,
  note: Note,
  open: Open,
  from: Moment,
  firstNumber: number,
): Ended => {
  if (random.chance(0.05)) return { outcome: 'not-helped', at: daysLater(random, from, 10, open.centre) };
  const times = random.weighted([
    [1, 70],
    [2, 22],
    [3, 8],
  ] as const);
  let at = from;
  for (let number = firstNumber; number < firstNumber + times; number += 1) {
    const atOnce = number === firstNumber && (open.service.defaultDueDays <= 1 || random.chance(0.4));
    at = atOnce ? soon(random, at) : daysLater(random, at, random.between(1, 12), open.centre);
    give(world, random, note, open, number, at);
  }
  return { outcome: 'helped', at };
};

const close = (world: World, note: Note, key: string, number: number, reason: Reason, at: Moment): void =>
  note.byWorker(at, {
    call: 'closeRequest',
    input: {
      commandId: world.id(`${key}/close/${number}`),
      requestId: world.id(key),
      reason,
      note: reason === 'partly-met' ? `${syntheticMark}. Half of what was asked for.` : null,
    },
  });

/** The worker closes most requests; a few come back and are closed again. */
const settle = (world: World, random: Random, note: Note, open: Open, { outcome, at }: Ended): void => {
  if (!random.chance(0.92)) return;
  const closedAt =
    open.service.defaultDueDays === 0 && random.chance(0.7)
      ? soon(random, at)
      : daysLater(random, at, random.between(1, 15), open.centre);
  const reason = random.weighted(outcome === 'helped' ? afterService : withoutService);
  close(world, note, open.key, 1, reason, closedAt);
  if (reason === 'died' || reason === 'detained-or-removed' || !random.chance(0.04)) return;
  const backAt = daysLater(random, closedAt, random.between(7, 60), open.centre);
  if (!note.workerIsThere(backAt)) return;
  note.byWorker(backAt, {
    call: 'reopenRequest',
    input: { commandId: world.id(`${open.key}/reopen/1`), requestId: open.id },
  });
  const again = soon(random, backAt);
  give(world, random, note, open, 9, again);
  close(world, note, open.key, 2, 'need-met', daysLater(random, again, random.between(1, 10), open.centre));
};
