import { setTimeout as sleep } from 'node:timers/promises';
import type { Tx } from '@mrc/database';
import { localDay } from '@mrc/kernel';
import { eachDue, ServicePlatform, traceOf, type TickStep } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { comparable, type Comparable } from './compare-records';
import { modelOf } from './duplicate-models';
import { pairKeysOf } from './pair-keys';
import {
  bearersOf,
  dropOtherPairs,
  keepPair,
  peopleIn,
  peopleMet,
  peopleWithOldPairs,
  savePairKeys,
  takeSought,
} from './pair.store';
import { scorePair } from './score-pair';

const atOnce = 100;
/** How many times as long as looking for the pairs of one person took it rests before the next: those who are at the desk go first. */
const rest = 3;
/** A share of a register from which a name is as common as names are. */
const commonest = 0.1;
/** People in whom a share is never counted finer. */
const fewest = 200;

/** The sounds of the words in these names. */
const soundsOf = (people: readonly Comparable[]): string[] => [
  ...new Set(people.flatMap(({ name }) => name.flat().map(({ sound }) => sound))),
];

/** Looks for others of the register who may be the same person, beside the work and never while somebody is registered. */
@Injectable()
export class SeekPairs implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('seek-pairs', (now, step) => this.execute(now, step));
  }

  execute(now: Date, step?: TickStep): Promise<void> {
    const { worker, log } = this.platform;
    const people = new Map<string, number>();
    return eachDue(
      {
        atOnce,
        page: (after) => worker.inOpenTransaction((tx) => peopleWithOldPairs(tx, after, atOnce)),
        work: async ({ id }) => {
          const began = performance.now();
          await worker.inOpenTransaction((tx) => seekPairsOf(tx, id, now, people));
          await sleep(rest * (performance.now() - began));
        },
        failed: ({ id }, error) => {
          log.error({ person: id, ...traceOf(error) }, 'The pairs of a person could not be looked for');
        },
      },
      step,
    );
  }
}

const seekPairsOf = async (tx: Tx, id: string, now: Date, people: Map<string, number>): Promise<void> => {
  const person = await takeSought(tx, id);
  if (!person) return;
  const own = comparable(person);
  const keys = person.isThere ? pairKeysOf(own) : [];
  await savePairKeys(tx, person, keys);
  const met = person.isThere ? await peopleMet(tx, person, keys) : [];
  await dropOtherPairs(
    tx,
    id,
    met.map((other) => other.id),
  );
  if (met.length === 0) return;
  const { controller, jurisdiction } = person;
  const all = Math.max(fewest, people.get(controller) ?? (await peopleIn(tx, controller)));
  people.set(controller, all);
  const bearers = await bearersOf(tx, controller, soundsOf([own]), Math.ceil(all * commonest));
  const shareOf = (sound: string) => Math.max(1, bearers.get(sound) ?? 1) / all;
  const model = modelOf(jurisdiction, localDay(now, 'UTC'));
  for (const other of met)
    await keepPair(
      tx,
      { one: person, other, score: scorePair(own, comparable(other), model, { people: all, shareOf }) },
      now,
    );
};
