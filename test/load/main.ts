import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { services } from '@mrc/contracts';
import * as z from 'zod';
import { askFor } from './arrivals';
import { measureDrain } from './drain';
import { Followers } from './followers';
import { measureLag } from './lag';
import { describeMachine, loadNow } from './machine';
import { measureRegistration } from './registration';
import { residentNow, rowsByProcess } from './resident';
import { beginProfiles, startStand, undone, type Stand, type Undo } from './stand';
import { tableOf } from './table';

const measures = ['registration', 'lag', 'drain'] as const;
const positive = z.coerce.number().int().positive();
const options = z.object({
  seconds: positive,
  rounds: positive,
  events: positive,
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
      profile: { type: 'string' },
    },
  });
  const wanted = z.array(z.enum(measures)).parse(positionals);
  return { ...options.parse(values), wanted: wanted.length === 0 ? [...measures] : wanted };
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const warmUp = async ({ registeringByCall, registeringTalkative, query }: Stand): Promise<Followers> => {
  for (const ask of [registeringByCall, registeringTalkative]) await askFor(1, 4, ask);
  return Followers.of(query);
};

/** Starts a network, loads it, prints what was measured and stops it. */
export const main = async (args: readonly string[]): Promise<void> => {
  const { wanted, seconds, rounds, events, profile } = settingsOf(args);
  if (profile.length > 0) mkdirSync(profiles, { recursive: true });
  print(`Command   node test/load/run.mjs ${args.join(' ')}`);
  print(`Load      ${loadNow()} before the start`);
  const undo: Undo = [];
  const interrupted = (): void => {
    void undone(undo).finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
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
      };
      await measured[measure]();
      resident.set(`after ${measure}`, residentNow(stand.servers));
    }
    print(tableOf('Memory of every process', rowsByProcess('resident MB', resident, 0)));
    print(`Load      ${loadNow()} at the end`);
  } finally {
    await undone(undo);
  }
  if (profile.length > 0) print(`Profiles  ${profiles}`);
};
