import {
  allCalls,
  prepareDisclosure,
  receiveRequest,
  registerPerson,
  sendReferral,
  type CallAnswer,
  type CallContract,
  type CallInput,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { eventually, sampleWith } from '@mrc/testing';
import * as z from 'zod';
import { referralOf, registration, requestFor, sharingOf } from '../drills/commands';
import { letJoin, type StaffName } from '../network/seed';
import { percentile } from './arrivals';
import type { Stand } from './stand';
import { figure, tableOf, type Row } from './table';

/** What exists and somebody else may see. */
type Visit = Record<'person' | 'request' | 'disclosure' | 'referral', string>;

type Question = {
  readonly what: string;
  readonly by: StaffName;
  readonly about: keyof Visit;
  /** Asks, and answers the word of what came. */
  readonly ask: (id: string) => Promise<string>;
};

const visits = 40;

const visit = async ({ network, seeded }: Stand): Promise<Visit> => {
  const { actor } = seeded.staff.worker;
  const done = <C extends CallContract>(contract: C, input: CallInput<C>) =>
    eventually(
      async () => {
        const answer = await network.actors.call(contract, input, actor);
        if (answer.outcome !== 'ok') throw new Error(`${contract.name} answers ${JSON.stringify(answer)}`);
        return { value: answer.value };
      },
      { within: 20_000, every: 100 },
    );
  const person = registration();
  await done(registerPerson, person);
  const request = requestFor(person.commandId);
  await done(receiveRequest, request);
  const sharing = sharingOf(person.commandId, seeded.organisations.legalAid.commandId);
  const { value: disclosure } = await done(prepareDisclosure, sharing);
  const disclosureId = disclosure.disclosureId ?? '';
  const referral = referralOf(request.commandId, seeded.offerings.legalHelp.commandId, disclosureId);
  await done(sendReferral, referral);
  return {
    person: person.commandId,
    request: request.commandId,
    disclosure: disclosureId,
    referral: referral.commandId,
  };
};

/** What the fields of inputs name, and what `ids` are of by the call. */
const namedBy: Readonly<Record<string, keyof Visit>> = {
  personId: 'person',
  subjectId: 'person',
  subjectIds: 'person',
  requestId: 'request',
  referralId: 'referral',
  disclosureIds: 'disclosure',
  getPersonLines: 'person',
  getRequests: 'request',
  getSentReferrals: 'referral',
  getReceivedReferrals: 'referral',
};

const askers: readonly StaffName[] = ['oshWorker', 'awayWorker', 'adviser'];

const wordOf = (answer: CallAnswer): string =>
  answer.outcome === 'refused' ? answer.refusal.code : answer.outcome === 'ok' ? JSON.stringify(answer.value) : 'away';

/** Every call that names something by its id, asked by who may ask such things elsewhere: in another country, at another centre, at another offering. */
const questionsOf = async ({ network, seeded }: Stand): Promise<Question[]> => {
  const questions: Question[] = [];
  for (const call of allCalls) {
    const { input } = call;
    const last = call.name.split('.').at(-1) ?? '';
    if (!(input instanceof z.ZodObject)) continue;
    const field = Object.keys(input.shape).find((name) => name in namedBy || (name === 'ids' && last in namedBy));
    const about = field && namedBy[field === 'ids' ? last : field];
    if (!field || !about) continue;
    const isList = !z.safeParse(input.shape[field], newId()).success;
    for (const by of askers) {
      const ask = async (id: string) =>
        wordOf(
          await network.actors.call(call, sampleWith(input, { [field]: isList ? [id] : id }), seeded.staff[by].actor),
        );
      if (['NOT_ALLOWED', 'INVALID_INPUT'].includes(await ask(newId()))) continue;
      questions.push({ what: call.name, by, about, ask });
    }
  }
  return questions;
};

/** How often a value of the first is greater than one of the second, ties half: 0.5 where they cannot be told apart. */
const areaUnderCurve = (first: readonly number[], second: readonly number[]): number => {
  let greater = 0;
  for (const one of first) for (const other of second) greater += one > other ? 1 : one === other ? 0.5 : 0;
  return greater / (first.length * second.length);
};

const timed = async (ask: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await ask();
  return performance.now() - began;
};

const pairedTimes = async (
  { about, ask }: Question,
  there: readonly Visit[],
  nowhere: readonly string[],
  pairs: number,
) => {
  const hidden: number[] = [];
  const unknown: number[] = [];
  const words = new Set<string>();
  const one = async (into: number[], id = '') => {
    into.push(await timed(async () => words.add(await ask(id))));
  };
  for (let n = 0; n < pairs; n += 1) {
    const asks = [() => one(hidden, there[n % there.length]?.[about]), () => one(unknown, nowhere[n % nowhere.length])];
    for (const next of Math.random() < 0.5 ? asks : asks.toReversed()) await next();
  }
  return { hidden, unknown, words };
};

/**
 * Whether somebody who may not see what exists can tell it by the time of the answer from what does not exist: each question is asked
 * in pairs in random order, of the same number of ids of both kinds, twice.
 */
export const measureAnswers = async (stand: Stand, pairs: number, print: (table: string) => void): Promise<void> => {
  const { network, seeded } = stand;
  for (const name of ['oshWorker', 'awayWorker'] as const) await letJoin(seeded, network.actors, name);
  const there: Visit[] = [];
  for (let n = 0; n < visits; n += 1) there.push(await visit(stand));
  const nowhere = there.map(() => newId());
  const rows: Row[] = [];
  for (const question of await questionsOf(stand)) {
    const { words } = await pairedTimes(question, there, nowhere, Math.max(visits, Math.ceil(pairs / 10)));
    const row: Record<string, string> = {
      [`${pairs} pairs`]: question.what,
      asked: question.by,
      answer: [...words].map((word) => word.slice(0, 20)).join(' or '),
    };
    for (const turn of ['', ' again']) {
      const { hidden, unknown } = await pairedTimes(question, there, nowhere, pairs);
      const [a, b] = [percentile(hidden, 0.5), percentile(unknown, 0.5)];
      row[`hidden ms${turn}`] = figure(a, 2);
      row[`unknown ms${turn}`] = figure(b, 2);
      row[`differ${turn}`] = figure(a - b, 2);
      row[`AUC${turn}`] = figure(areaUnderCurve(hidden, unknown), 3);
    }
    rows.push(row);
  }
  print(tableOf('One answer in one time: medians of what is hidden and of what does not exist', rows));
};
