import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { OwnServers } from '../network/own-servers';
import { figure, type Row } from './table';

type Process = { readonly pid: number; readonly parent: number; readonly kilobytes: number; readonly command: string };

const processes = (): Process[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, kilobytes, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid === undefined
        ? []
        : [{ pid: Number(pid), parent: Number(parent), kilobytes: Number(kilobytes), command: command ?? '' }];
    });

const programIn = (all: readonly Process[]) =>
  all.flatMap((one) => {
    const name = /(gateway|\w+)\/src\/main\.js$/.exec(one.command)?.[1];
    return one.parent === process.pid && name !== undefined ? [{ name, processes: [one] }] : [];
  });

/** The programs of the network that this one started, with their process ids. */
export const runningPrograms = () =>
  programIn(processes()).flatMap(({ name, processes: [one] }) => (one ? [{ name, pid: one.pid }] : []));

const postgresOf = (servers: OwnServers, all: readonly Process[]): Process[] =>
  all.filter(({ pid, parent }) => [pid, parent].includes(servers.postgres.pid));

const membersOf = (servers: OwnServers, all: readonly Process[]) => [
  ...programIn(all).sort((a, b) => a.name.localeCompare(b.name)),
  { name: 'Kafka', processes: all.filter(({ pid }) => pid === servers.kafka.pid) },
  { name: 'Postgres', processes: postgresOf(servers, all) },
];

/** Memory with what is shared counted once over all who share it, where the system tells; else what is resident. */
const proportional = ({ pid, kilobytes }: Process): number => {
  try {
    const told = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return told === undefined ? kilobytes : Number(told);
  } catch {
    return kilobytes;
  }
};

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** What there is of something by process, with the total as `all`. */
export type ByProcess = ReadonlyMap<string, number>;

const withTotal = (each: readonly (readonly [string, number])[]): ByProcess =>
  new Map([...each, ['all', sum(each.map(([, value]) => value))]]);

/** Resident memory in MB of every program of the network, of Kafka and of Postgres. */
export const residentNow = (servers: OwnServers): ByProcess =>
  withTotal(
    membersOf(servers, processes()).map(({ name, processes: own }) => {
      const kilobytes = name === 'Postgres' ? own.map(proportional) : own.map((one) => one.kilobytes);
      return [name, sum(kilobytes) / 1024];
    }),
  );

const tickMs = 10;

// Fields 14 and 15 are a process's own ticks, 16 and 17 those of children it has outlived; the name before may hold blanks.
const cpuMsOf = ({ pid }: Process): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return sum(fields.slice(11, 15).map(Number)) * tickMs;
  } catch {
    return 0;
  }
};

/** Milliseconds of processor time used so far, 0 where no Linux tells; `this program` is what loads the network. */
export const cpuNow = (servers: OwnServers): ByProcess => {
  const all = processes();
  const { user, system } = process.cpuUsage();
  const floor = all.filter(({ parent, command }) => parent === process.pid && command.endsWith('floor-server.ts'));
  const members = [...membersOf(servers, all), { name: 'floor', processes: floor }];
  return withTotal([
    ...members.map(({ name, processes: own }) => [name, sum(own.map(cpuMsOf))] as const),
    ['this program', (user + system) / 1_000],
  ]);
};

/** Milliseconds of processor time that Postgres used so far, also where no Kafka runs beside it. */
export const postgresCpuNow = (servers: OwnServers): number => sum(postgresOf(servers, processes()).map(cpuMsOf));

/** One row per process, one column per moment or kind of work. */
export const rowsByProcess = (title: string, columns: ReadonlyMap<string, ByProcess>, digits: number): Row[] => {
  const names = new Set([...columns.values()].flatMap((column) => [...column.keys()]));
  return [...names].map((name) => ({
    [title]: name,
    ...Object.fromEntries([...columns].map(([heading, column]) => [heading, figure(column.get(name) ?? 0, digits)])),
  }));
};
