import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@mrc/testing';
import * as z from 'zod';
import { behind, followings, waitingInOutboxes } from '../drills/checks';
import type { AdminQuery } from '../network/admin-query';

const number = z.tuple([z.object({ n: z.coerce.number() })]);
const patience = { within: 150_000, every: 250 };

export const numberOf = async (query: AdminQuery, sql: string, values: readonly unknown[] = []): Promise<number> =>
  number.parse(await query(sql, values))[0].n;

export const registrationEvents = (query: AdminQuery): Promise<number> =>
  numberOf(query, 'select count(*) as n from registration.journal');

/** How many events a consumer has behind it, over all aggregates. */
export const eventsBehind = (query: AdminQuery, service: string, consumer: string): Promise<number> =>
  numberOf(query, `select coalesce(sum(last_version), 0) as n from ${service}.cursor where consumer = $1`, [consumer]);

const published = (query: AdminQuery): Promise<boolean> =>
  eventually(async () => (await waitingInOutboxes(query)) === 0, patience);

type Begun = { readonly service: string; readonly consumer: string; readonly ahead: number };

/** The consumers that follow registration: knows when each of them has caught up. */
export class Followers {
  readonly #query: AdminQuery;
  readonly #begun: readonly Begun[];

  private constructor(query: AdminQuery, begun: readonly Begun[]) {
    this.#query = query;
    this.#begun = begun;
  }

  /** To be asked while little has happened yet, and something to everybody. */
  static async of(query: AdminQuery): Promise<Followers> {
    await published(query);
    await sleep(3_000);
    const all = await followings(query);
    await eventually(async () => (await behind(query, all)) === 0, patience);
    const events = await registrationEvents(query);
    const own = all.filter(({ owner }) => owner === 'registration');
    const begun = await Promise.all(
      own.map(async ({ service, consumer }) => ({
        service,
        consumer,
        ahead: (await eventsBehind(query, service, consumer)) - events,
      })),
    );
    return new Followers(query, begun);
  }

  get names(): string[] {
    return this.#begun.map(({ service, consumer }) => `${service} ${consumer}`);
  }

  /** Waits until everything is published and handled by all but the services named. */
  async handled(except: readonly string[] = []): Promise<void> {
    await published(this.#query);
    const events = await registrationEvents(this.#query);
    for (const { service, consumer, ahead } of this.#begun) {
      if (except.includes(service)) continue;
      await eventually(async () => (await eventsBehind(this.#query, service, consumer)) - ahead >= events, patience);
    }
  }

  /** The same, and statistics are fresh then. */
  async caughtUp(except: readonly string[] = []): Promise<void> {
    await this.handled(except);
    await this.#query('analyze');
  }
}
