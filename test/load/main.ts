import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { services } from '@mrc/contracts';
import * as z from 'zod';
import { measureAnswers } from './answers';
import { askFor } from './arrivals';
import { measureClose } from './close';
import { measureDrain } from './drain';
import { measureDuplicates } from './duplicates/measure';
import { Followers } from './followers';
import { measureGrowth } from './growth';
import { measureLag } from './lag';
import { describeMachine, loadNow } from './machine';
import { measureRegistration } from './registration';
import { residentNow, rowsByProcess } from './resident';
import { measureSearch } from './search';
import { measureSignIn } from './sign-in';
import { beginProfiles, startStand, undone, type Stand, type Undo } from './stand';
import { tableOf } from './table';
import { measureWork } from './work';

const measures = ['registration', 'lag', 'drain', 'growth', 'answers'] as const;
/** What stands on a database or a network of its own, or needs none, and is measured only when asked for. */
const scales = ['search', 'work', 'close', 'sign-in', 'duplicates'] as const;
const positive = z.coerce.number().int().positive();
const options = z.object({
  seconds: positive,
  rounds: positive,
  events: positive,
  registered: positive,
  pairs: positive,
  people: positive,
  requests: positive,
  facts: positive,
  heard: positive,
  browsers: positive,
  kept: z.string().optional(),
  records: z.string().optional(),
  truth: z.string().optional(),
  columns: z.string().optional(),
  profile: z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',') : []),
    z.array(z.enum([...services, 'gateway'])),
  ),
});
const profiles = path.resolve(__dirname, '../../dist/profiles');

const settingsOf = (args: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '10' },
      rounds: { type: 'string', default: '3' },
      events: { type: 'string', default: '20000' },
      registered: { type: 'string', default: '5000' },
      pairs: { type: 'string', default: '400' },
      people: { type: 'string', default: '1000000' },
      requests: { type: 'string', default: '110000' },
      facts: { type: 'string', default: '5000000' },
      heard: { type: 'string', default: '5000' },
      browsers: { type: 'string', default: '20' },
      kept: { type: 'string' },
      records: { type: 'string' },
      truth: { type: 'string' },
      columns: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const asked = z.array(z.enum([...measures, ...scales])).parse(positionals);
  return {
    ...options.parse(values),
    wanted: asked.length === 0 ? [...measures] : measures.filter((measure) => asked.includes(measure)),
    scaled: scales.filter((scale) => asked.includes(scale)),
  };
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const warmUp = async ({ registeringByCall, registeringTalkative, query }: Stand): Promise<Followers> => {
  for (const ask of [registeringByCall, registeringTalkative]) await askFor(1, 4, ask);
  return Followers.of(query);
};

type Settings = ReturnType<typeof settingsOf>;

const measureAtScale = async ({
  scaled,
  people,
  requests,
  facts,
  heard,
  browsers,
  kept,
  seconds,
  records,
  truth,
  columns,
}: Settings): Promise<void> => {
  for (const scale of scaled) {
    const undo: Undo = [];
    const measured = {
      search: () => measureSearch({ people, seconds, kept }, undo, print),
      work: () => measureWork({ requests, seconds }, undo, print),
      close: () => measureClose({ facts, heardOf: heard }, undo, print),
      'sign-in': () => measureSignIn({ rounds: browsers }, undo, print),
      duplicates: () => measureDuplicates(records && truth ? { records, truth, columns } : undefined, print),
    };
    await endingAll(undo, measured[scale]);
  }
};

const measureNetwork = async (
  { wanted, seconds, rounds, events, registered, pairs, profile }: Settings,
  undo: Undo,
): Promise<void> => {
  const stand = await startStand({ names: profile, into: profiles }, undo);
  print(await describeMachine(stand.query));
  const followers = await warmUp(stand);
  print(`Running   ${followers.names.join(', ')} follow registration`);
  beginProfiles(profile);
  const resident = new Map([['before', residentNow(stand.servers)]]);
  for (const measure of wanted) {
    const measured = {
      registration: () => measureRegistration(stand, followers, { seconds, rounds }, print),
      lag: () => measureLag(stand, followers, seconds, print),
      drain: () => measureDrain(stand, followers, events, print),
      growth: () => measureGrowth(stand, followers, registered, print),
      answers: () => measureAnswers(stand, pairs, print),
    };
    await measured[measure]();
    resident.set(`after ${measure}`, residentNow(stand.servers));
  }
  print(tableOf('Memory of every process', rowsByProcess('resident MB', resident, 0)));
};

/** Ends what was started once the work is done, has failed or is interrupted. */
const endingAll = async (undo: Undo, work: () => Promise<void>): Promise<void> => {
  const interrupted = (): void => {
    void undone(undo).finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await work();
  } finally {
    await undone(undo);
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
};

/** Starts a network, loads it, prints what was measured and stops it; what is measured at scale stands on a database of its own. */
export const main = async (args: readonly string[]): Promise<void> => {
  const settings = settingsOf(args);
  const { wanted, profile } = settings;
  if (profile.length > 0) mkdirSync(profiles, { recursive: true });
  print(`Command   node test/load/run.mjs ${args.join(' ')}`);
  print(`Load      ${loadNow()} before the start`);
  await measureAtScale(settings);
  const undo: Undo = [];
  if (wanted.length > 0) await endingAll(undo, () => measureNetwork(settings, undo));
  print(`Load      ${loadNow()} at the end`);
  if (profile.length > 0) print(`Profiles  ${profiles}`);
};
