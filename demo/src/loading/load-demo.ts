import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { actorTokenSignerOf } from '@mrc/access';
import type { Environment } from '@mrc/service-kit';
import { generateDemoNetwork } from '../network/generate-demo-network';
import { type DemoNetwork } from '../network/demo-network';
import { actorsOf, DemoCaller } from './demo-caller';
import { startHistoricalServices, type HistoricalOptions } from './historical-services';
import { History } from './history';
import { KnownThings } from './known-things';
import { ProgressFile, type LoadPlan } from './progress-file';
import type { ProgressLine } from './progress-line';
import { Refusals } from './refusals';
import { signInsOf } from './sign-ins';
import { layStandingNetwork } from './standing-network';
import { StepClock } from './step-clock';
import { StepDoer } from './step-doer';
import { WholeNetwork } from './whole-network';

export type LoadOptions = {
  readonly plan: LoadPlan;
  /** Where progress, sign-ins and the mark of a finished load are kept. */
  readonly folder: string;
  /** What each service of the running network is started with. */
  readonly environments: Readonly<Record<string, Environment>>;
  /** Undefined where the running network's bus is in its process. */
  readonly kafka: HistoricalOptions['kafka'];
  /** The superuser's address of the running network's database. */
  readonly databaseUrl: string;
  readonly line: ProgressLine;
  readonly signal: AbortSignal;
};

export type Loaded = {
  readonly plan: LoadPlan;
  readonly steps: number;
  readonly seconds: number;
  readonly refusals: Refusals;
};

export const progressFileIn = (folder: string): string => path.join(folder, 'demo-progress.ndjson');
export const loadedMarkIn = (folder: string): string => path.join(folder, 'demo-loaded.json');
/** Which records are alike, and what the two are in truth: what somebody who decides on pairs may be right or wrong about. */
export const alikeFileIn = (folder: string): string => path.join(folder, 'demo-alike.json');
export const signInsFileIn = (folder: string): string => path.join(folder, 'demo-sign-ins.json');

const countedMs = 180_000;

/**
 * Loads the demo network beside a running one, in date order, by the services' own calls; goes on where an earlier load was
 * interrupted. Throws where the network cannot be reached or began otherwise.
 */
export const loadDemo = async (options: LoadOptions): Promise<Loaded> => {
  const begun = Date.now();
  const progress = ProgressFile.open(progressFileIn(options.folder), options.plan);
  const network = generateDemoNetwork(progress.plan);
  const { steps, first } = measure(network);
  const clock = new StepClock(first);
  const whole = await WholeNetwork.open(options.databaseUrl);
  const services = await startHistoricalServices({ ...options, clock }).catch(async (error: unknown) => {
    await whole.close();
    throw error;
  });
  try {
    const known = new KnownThings();
    const refusals = new Refusals();
    const sign = await actorTokenSignerOf(options.environments['directory']);
    const caller = new DemoCaller(services, clock, actorsOf(network), sign);
    const doer = new StepDoer({ caller, services, clock, known });
    await layStandingNetwork({ network, services, caller, known, progress, at: first });
    writeWhole(signInsFileIn(options.folder), signInsOf(network));
    writeWhole(alikeFileIn(options.folder), alikeIn(network));
    options.line.say(`The centres, agencies and staff are there; ${steps} steps of two years follow.`);
    const history = new History({ network, steps, first, services, clock, doer, known, progress, refusals, whole });
    const done = await history.load(options.line, options.signal);
    if (!(await whole.untilCounted(countedMs))) refusals.add('reporting', 'NOT_CAUGHT_UP', 'the end');
    await history.close();
    await whole.analyze();
    const seconds = (Date.now() - begun) / 1000;
    if (refusals.total === 0) writeWhole(loadedMarkIn(options.folder), { ...progress.plan, steps, seconds });
    return { plan: progress.plan, steps: done, seconds, refusals };
  } finally {
    await services.close();
    await whole.close();
    progress.close();
  }
};

/** Each record that is like an earlier one. */
const alikeIn = (network: DemoNetwork): readonly object[] =>
  [...network.steps].flatMap(({ step }) =>
    step.call === 'registerPerson' && step.alike !== null
      ? [{ one: step.alike.personId, other: step.input.commandId, truth: step.alike.truth }]
      : [],
  );

const measure = (network: DemoNetwork): { readonly steps: number; readonly first: Date } => {
  let steps = 0;
  let first: string | undefined;
  for (const { on } of network.steps) {
    first ??= on;
    steps += 1;
  }
  return { steps, first: new Date(`${(first ?? new Date().toISOString()).slice(0, 10)}T00:00:00Z`) };
};

/** Replaces a file in one step. */
const writeWhole = (file: string, content: unknown): void => {
  writeFileSync(`${file}.new`, JSON.stringify(content, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
};
