import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { adminQueryOf, type AdminQuery } from '../network/admin-query';
import { OwnServers } from '../network/own-servers';
import { instancesOf, startProcesses, type NetworkProcesses, type ProgramName } from '../network/processes';
import { Screen } from '../network/screen';
import { letJoin, seedNetwork } from '../network/seed';
import { agreed, comesToAgree } from './agreement';
import { deadLetters, followings, journaled, notOnce, projections } from './checks';
import type { EarlierVersion } from './earlier-version';
import { GatewayVisitor } from './gateway-visitor';
import { Load } from './load';
import { orderOnTopics } from './order';

/** One step of an upgrade: what ends, if anything does, before an instance of this version starts. */
export type Step = { readonly ends?: ProgramName; readonly starts?: ProgramName };

/** What a step cost those who asked meanwhile: refusals that left a call open, and the longest wait for one. */
export type Cost = {
  readonly step: string;
  readonly calls: number;
  readonly visits: number;
  readonly longestMs: number;
};

/**
 * What the last release may cost where one of it ends: it says no more than that it is unavailable, and cannot hand a call on. Who is
 * refused asks again at once, so that what fits into the moment is counted in dozens, on a quick machine more than on a slow one.
 */
const bearable = { calls: 60, visits: 60, longestMs: 1_000 };

/** What of a step cost more than it may. */
export const beyondBearable = (cost: Cost): string[] =>
  (['calls', 'visits', 'longestMs'] as const)
    .filter((what) => cost[what] > bearable[what])
    .map((what) => `${cost[what]} ${what}`);

const besideEachOtherMs = 1_000;

/** A network of the last release under load that becomes one of this version, step by step. */
export class RollingUpgrade {
  /** The one whose roles have had these names since before they carried their cell. */
  readonly cell = 'mrc';
  readonly #earlier: EarlierVersion;
  readonly #servers = new OwnServers();
  readonly #visitors: GatewayVisitor[] = [];
  readonly #costs: Cost[] = [];
  #network: NetworkProcesses | undefined;
  #load: Load | undefined;

  constructor(earlier: EarlierVersion) {
    this.#earlier = earlier;
  }

  get network(): NetworkProcesses {
    if (!this.#network) throw new Error('No network runs');
    return this.#network;
  }

  get load(): Load {
    if (!this.#load) throw new Error('There is no load');
    return this.#load;
  }

  get query(): AdminQuery {
    return adminQueryOf(this.#servers.postgres.url);
  }

  /** Starts these programs of the last release on a database that this version's migrations have been run on. */
  async begin(programs: readonly ProgramName[]): Promise<void> {
    const servers = this.#servers;
    await this.#earlier.unpack(servers.data, this.cell);
    await Promise.all([servers.startPostgres(), servers.startKafka()]);
    const place = { ...servers.place, cell: this.cell, passwordSeed: newId(), logLevel: 'info', instances: 2 };
    this.#network = await startProcesses(place, programs, (environment) =>
      this.#earlier.prepare(environment, servers.data, this.cell),
    );
    const { actors, environment } = this.#network;
    const seeded = await seedNetwork(environment, actors);
    const { worker, lawyer } = seeded.staff;
    this.#load = new Load(actors, {
      worker: worker.actor,
      officer: lawyer.actor,
      receiverId: seeded.organisations.legalAid.commandId,
      offeringId: seeded.offerings.legalHelp.commandId,
    });
    if (programs.includes('gateway')) {
      await letJoin(seeded, actors, 'worker');
      const { browser } = await Screen.of(environment.programs.gateway['PUBLIC_URL'] ?? '', worker);
      const [one, other] = instancesOf(['gateway'], 2).map(
        (name) => new Screen(browser.through(`http://127.0.0.1:${environment.programs[name]?.['PORT'] ?? ''}`)),
      );
      if (!one || !other) throw new Error('There are two gateways');
      this.#visitors.push(new GatewayVisitor(one, other), new GatewayVisitor(other, one));
      for (const visitor of this.#visitors) visitor.start();
    }
    this.#load.start(3);
  }

  /** Takes one step and waits until the load has gone on beside it; answers what it cost. */
  async step({ ends, starts }: Step): Promise<Cost> {
    const [calls, visits] = [this.load.unanswered.length, this.#visited.length];
    if (ends !== undefined) await this.network.end(ends);
    if (starts !== undefined) await this.network.start(starts);
    const before = this.load.acknowledged.length;
    await sleep(besideEachOtherMs);
    await eventually(() => this.load.acknowledged.length > before + 3, { within: 60_000 });
    const refused = [...this.load.unanswered.slice(calls), ...this.#visited.slice(visits)];
    const cost = {
      step: [ends && `${ends} ends`, starts && `${starts} starts`].filter(Boolean).join(', '),
      calls: this.load.unanswered.length - calls,
      visits: this.#visited.length - visits,
      longestMs: Math.round(Math.max(0, ...refused.map(({ tookMs }) => tookMs))),
    };
    this.#costs.push(cost);
    return cost;
  }

  /** What each step cost. */
  get costs(): readonly Cost[] {
    return this.#costs;
  }

  get #visited(): GatewayVisitor['failed'] {
    return this.#visitors.flatMap(({ failed }) => failed);
  }

  /** Ends the load; answers what nobody may ever answer, to whomever: anything but success and a clear refusal. */
  async refusedToAnybody(): Promise<readonly string[]> {
    for (const visitor of this.#visitors) await visitor.stop();
    await this.load.stop();
    const unclear = this.#visited.filter(({ clear }) => !clear).map(({ said }) => said);
    return [...this.load.unexpected, ...unclear];
  }

  /** What visitors of the gateways were answered. */
  get visits(): number {
    return this.#visitors.reduce((sum, { answered }) => sum + answered, 0);
  }

  /** What is not as it should be once everything has come to rest; nothing is. */
  async faults(): Promise<object> {
    const { query, load } = this;
    const following = await followings(query);
    if (following.length < projections.length) throw new Error('Not every projection follows somebody');
    const { left } = await comesToAgree(query, following, 240_000);
    const { events, repeats, inversions } = await orderOnTopics(this.#servers.kafka.brokers, this.cell);
    return {
      ...left,
      dead: await deadLetters(query),
      notOnce: (await notOnce(query, load.acknowledged)).length,
      inversions,
      lost: (await journaled(query)) - (events - repeats),
    };
  }

  async end(): Promise<void> {
    for (const visitor of this.#visitors) await visitor.stop();
    await this.#load?.stop();
    await this.#network?.stop();
    await this.#servers.stop();
    this.#earlier.remove();
  }
}

/** What `faults` answers where there is none. */
export const none = { ...agreed, dead: 0, notOnce: 0, inversions: 0, lost: 0 };
