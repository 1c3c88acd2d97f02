import {
  assistanceTimeline,
  getDisclosed,
  getPersonLines,
  getReceivedReferrals,
  getRequests,
  getSentReferrals,
  listOpenings,
  listRequestsOfSubjects,
  openPerson,
  prepareDisclosure,
  previewDisclosure,
  receiveRequest,
  registerPerson,
  registrationTimeline,
  sendReferral,
  type CallContract,
  type CallInput,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
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
  readonly ask: (id: string) => Promise<unknown>;
};

const visits = 40;
const page = { first: 20, after: null };

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

const questionsOf = ({ network, seeded }: Stand): Question[] => {
  const question =
    (by: StaffName, about: keyof Visit) =>
    <C extends CallContract>(contract: C, input: (id: string) => CallInput<C>): Question => ({
      what: contract.name,
      by,
      about,
      ask: (id) => network.actors.call(contract, input(id), seeded.staff[by].actor),
    });
  const person = question('oshWorker', 'person');
  const request = question('oshWorker', 'request');
  const partner = question('adviser', 'referral');
  return [
    person(openPerson, (personId) => ({ personId, reason: 'She came here' })),
    person(getPersonLines, (id) => ({ ids: [id] })),
    person(listOpenings, (personId) => ({ personId, ...page })),
    person(previewDisclosure, (personId) => ({ personId, fields: ['name' as const], summary: '' })),
    person(registrationTimeline, (id) => ({ subjectIds: [id], ...page })),
    person(listRequestsOfSubjects, (id) => ({ subjectIds: [id], ...page })),
    person(assistanceTimeline, (id) => ({ subjectIds: [id], ...page })),
    request(getRequests, (id) => ({ ids: [id] })),
    question('oshWorker', 'referral')(getSentReferrals, (id) => ({ ids: [id] })),
    partner(getReceivedReferrals, (id) => ({ ids: [id] })),
    question('adviser', 'disclosure')(getDisclosed, (id) => ({ disclosureIds: [id] })),
  ];
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
  const one = async (into: number[], id: string | undefined) => into.push(await timed(() => ask(id ?? '')));
  for (let n = 0; n < pairs; n += 1) {
    const asks = [() => one(hidden, there[n % there.length]?.[about]), () => one(unknown, nowhere[n % nowhere.length])];
    for (const next of Math.random() < 0.5 ? asks : asks.toReversed()) await next();
  }
  return { hidden, unknown };
};

/**
 * Whether somebody who may not see what exists can tell it by the time of the answer from what does not exist: each question is asked
 * in pairs in random order, of the same number of ids of both kinds, twice.
 */
export const measureAnswers = async (stand: Stand, pairs: number, print: (table: string) => void): Promise<void> => {
  const { network, seeded } = stand;
  await letJoin(seeded, network.actors, 'oshWorker');
  const there: Visit[] = [];
  for (let n = 0; n < visits; n += 1) there.push(await visit(stand));
  const nowhere = there.map(() => newId());
  const rows: Row[] = [];
  for (const question of questionsOf(stand)) {
    await pairedTimes(question, there, nowhere, Math.ceil(pairs / 10));
    const row: Record<string, string | number> = { [`${pairs} pairs`]: question.what, asked: question.by };
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
