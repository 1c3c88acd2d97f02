import { askAtRate, askFor, perSecond, together, type Ask, type Run } from './arrivals';
import { startFloor } from './floor';
import type { Followers } from './followers';
import type { Stand } from './stand';
import { cpuNow, rowsByProcess, type ByProcess } from './resident';
import { figure, tableOf, timesOf, type Row } from './table';

const connections = 16;
const openConnections = 64;
const warmUpSeconds = 3;

export type Length = { readonly seconds: number; readonly rounds: number };

const closedRow = (what: string, runs: readonly Run[], floor: number): Row => {
  const run = together(runs);
  const each = runs.map(perSecond);
  return {
    'closed loop, 16 at once': what,
    'per second': figure(perSecond(run)),
    'least–most': `${figure(Math.min(...each))}–${figure(Math.max(...each))}`,
    'of the floor': figure(perSecond(run) / floor, 3),
    ...timesOf(run),
  };
};

const added = (sum: ByProcess | undefined, before: ByProcess, after: ByProcess): ByProcess =>
  new Map([...after].map(([name, ms]) => [name, (sum?.get(name) ?? 0) + ms - (before.get(name) ?? 0)]));

const each = (ms: ByProcess, runs: readonly Run[]): ByProcess =>
  new Map([...ms].map(([name, value]) => [name, value / together(runs).latencies.length]));

const openRow = (what: string, rate: number, run: Run): Row => ({
  'fixed arrivals': what,
  'due per second': rate,
  'done per second': figure(perSecond(run)),
  ...timesOf(run),
});

/** Registration through the gateway and by call, beside the floor: in turns, so that the machine's moods fall on all. */
export const measureRegistration = async (
  stand: Stand,
  followers: Followers,
  { seconds, rounds }: Length,
  print: (table: string) => void,
): Promise<void> => {
  const floor = await startFloor(stand.servers.postgres.url, stand.query, openConnections);
  const gateway = await stand.registering(openConnections);
  const asks: readonly (readonly [string, Ask])[] = [
    ['floor', floor.ask],
    ['through the gateway', gateway.ask],
    ['by call (write path)', stand.registeringByCall],
  ];
  try {
    const closed = new Map<string, Run[]>();
    const used = new Map<string, ByProcess>();
    for (const [, ask] of asks) await askFor(warmUpSeconds, connections, ask);
    for (let round = 0; round < rounds; round += 1) {
      for (const [what, ask] of asks) {
        await followers.caughtUp();
        const before = cpuNow(stand.servers);
        closed.set(what, [...(closed.get(what) ?? []), await askFor(seconds, connections, ask)]);
        await followers.handled();
        used.set(what, added(used.get(what), before, cpuNow(stand.servers)));
      }
    }
    const floorRate = perSecond(together(closed.get(asks[0]?.[0] ?? '') ?? []));
    print(
      tableOf(
        'Registration beside the floor',
        [...closed].map(([what, runs]) => closedRow(what, runs, floorRate)),
      ),
    );
    const ms = new Map([...used].map(([what, sum]) => [what, each(sum, closed.get(what) ?? [])]));
    print(
      tableOf(
        'Processor time of one, in the closed loop and until everybody has handled it',
        rowsByProcess('ms', ms, 2),
      ),
    );
    const open: Row[] = [];
    for (const [what, ask, rate] of [
      ['floor', floor.ask, 150],
      ['floor', floor.ask, 1_000],
      ['through the gateway', gateway.ask, 150],
      ['by call (write path)', stand.registeringByCall, 150],
    ] as const) {
      await followers.caughtUp();
      open.push(openRow(what, rate, await askAtRate(rate, seconds, ask)));
    }
    print(tableOf('Registration at a fixed rate', open));
  } finally {
    gateway.close();
    await floor.stop();
  }
};
