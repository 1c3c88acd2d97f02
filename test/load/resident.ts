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

/** The programs of the network that a process started. */
export const programsOf = (parent: number) =>
  processes().flatMap(({ pid, parent: by, kilobytes, command }) => {
    const name = /(gateway|\w+)\/src\/main\.js$/.exec(command)?.[1];
    return by === parent && name !== undefined ? [{ name, pid, kilobytes }] : [];
  });

/** Memory with what is shared counted once over all who share it, where the system tells; else what is resident. */
const proportional = ({ pid, kilobytes }: Process): number => {
  try {
    const told = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return told === undefined ? kilobytes : Number(told);
  } catch {
    return kilobytes;
  }
};

const megabytes = (kilobytes: number): string => figure(kilobytes / 1024);

/** Resident memory in MB of every program of the network, of Kafka and of Postgres, and of all together. */
export const residentNow = (servers: OwnServers): ReadonlyMap<string, string> => {
  const all = processes();
  const kafka = all.find(({ pid }) => pid === servers.kafka.pid)?.kilobytes ?? 0;
  const backends = all.filter(({ pid, parent }) => pid === servers.postgres.pid || parent === servers.postgres.pid);
  const postgres = backends.reduce((sum, backend) => sum + proportional(backend), 0);
  const counted = [
    ...programsOf(process.pid).sort((a, b) => a.name.localeCompare(b.name)),
    { name: 'Kafka', kilobytes: kafka },
    { name: 'Postgres', kilobytes: postgres },
  ];
  const sum = counted.reduce((total, { kilobytes }) => total + kilobytes, 0);
  return new Map(
    [...counted, { name: 'all', kilobytes: sum }].map(({ name, kilobytes }) => [name, megabytes(kilobytes)]),
  );
};

/** One row per process, one column per moment. */
export const memoryRows = (moments: ReadonlyMap<string, ReadonlyMap<string, string>>): Row[] => {
  const names = new Set([...moments.values()].flatMap((resident) => [...resident.keys()]));
  return [...names].map((name) => ({
    'resident MB': name,
    ...Object.fromEntries([...moments].map(([moment, resident]) => [moment, resident.get(name) ?? ''])),
  }));
};
