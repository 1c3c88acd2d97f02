import { askAtRate, askFor, perSecond, together, type Ask, type Run } from './arrivals';
import { startFloor } from './floor';
import type { Followers } from './followers';
import type { Stand } from './stand';
import { cpuNow, rowsByProcess, type ByProcess } from './resident';
import { figure, tableOf, timesOf, type Row } from './table';

const connections = 16;
const openConnections = 64;
/** Long enough that the programs run compiled and the database plans no more. */
const warmUpSeconds = 15;

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

type Way = { readonly what: string; readonly ask: Ask };

/**
 * Registration through the gateway and by call beside the floor: in turns, so that the machine's moods fall on all. Last, by
 * call while nobody else works.
 */
export const measureRegistration = async (
  stand: Stand,
  followers: Followers,
  { seconds, rounds }: Length,
  print: (table: string) => void,
): Promise<void> => {
  const floor = await startFloor(stand.servers.postgres.url, stand.query, openConnections);
  const gateway = await stand.registering(openConnections);
  const floorWay = { what: 'floor', ask: floor.ask };
  const gatewayWay = { what: 'through the gateway', ask: gateway.ask };
  const callWay = { what: 'by call', ask: stand.registeringByCall };
  const ways: readonly Way[] = [floorWay, gatewayWay, callWay];
  try {
    const closed = new Map<string, Run[]>();
    const used = new Map<string, ByProcess>();
    for (const { ask } of ways) await askFor(warmUpSeconds, connections, ask);
    for (let round = 0; round < rounds; round += 1) {
      for (const { what, ask } of ways) {
        await followers.caughtUp();
        const before = cpuNow(stand.servers);
        closed.set(what, [...(closed.get(what) ?? []), await askFor(seconds, connections, ask)]);
        await followers.handled();
        used.set(what, added(used.get(what), before, cpuNow(stand.servers)));
      }
    }
    const floorRate = perSecond(together(closed.get(floorWay.what) ?? []));
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
    for (const [{ what, ask }, rate] of [
      [floorWay, 150],
      [floorWay, 1_000],
      [gatewayWay, 75],
      [gatewayWay, 150],
      [callWay, 150],
    ] as const) {
      await followers.caughtUp();
      open.push(openRow(what, rate, await askAtRate(rate, seconds, ask)));
    }
    print(tableOf('Registration at a fixed rate', open));
    await followers.caughtUp();
    const alone = await stand.alone(() => askFor(seconds, connections, callWay.ask));
    print(
      tableOf('The broker and everybody but registration stand still', [
        closedRow('write path alone', [alone], floorRate),
      ]),
    );
  } finally {
    gateway.close();
    await floor.stop();
  }
};
