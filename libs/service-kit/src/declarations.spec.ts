import type { Permissions } from '@mrc/access';
import {
  changed,
  command,
  commandInput,
  decided,
  id,
  query as asking,
  refusal,
  requestReopened,
  type Decision,
  type Refusal,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import * as z from 'zod';
import { changesOf } from './change';
import type { Serves } from './serve';
import { allStaff, answer, provided, query, useCase, type UseCase } from './use-case';

type Open = { readonly id: string; readonly version: number; readonly state: 'open' };
type Closed = { readonly id: string; readonly version: number; readonly state: 'closed' };
type Thing = Open | Closed;

const whereClosed = (thing: Thing): Result<Closed, Refusal<'REQUEST_OPEN'>> =>
  thing.state === 'closed' ? ok(thing) : refused(refusal('REQUEST_OPEN', {}));
const permissions: Permissions<'reopen', Thing> = { reopen: [{ roles: ['supervisor'] }] };

const change = changesOf({
  id: 'thingId',
  opensTo: { reopen: whereClosed },
  permissions,
  load: async () => undefined,
  record: async () => 1,
});

const naming = { thingId: id, expectedVersion: z.int() };
const ofEveryChange = ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'] as const;
const reopen = command('assistance', 'reopen', {
  input: commandInput(naming),
  output: changed,
  refusals: [...ofEveryChange, 'REQUEST_OPEN'],
});
const reopened = (thing: Closed): Decision<Thing> => ({
  next: { ...thing, state: 'open' },
  events: [decided(requestReopened, {})],
});

/** Declarations that must not compile; nothing runs them. */
export const wrong = () => [
  // @ts-expect-error the kind is open to no such action
  change(reopen, 'close', reopened),
  // @ts-expect-error the contract does not list that it is refused while it is open
  change(command('assistance', 'reopen', { ...reopen, refusals: ofEveryChange }), 'reopen', reopened),
  // @ts-expect-error the contract does not list that it may not be found
  change(command('assistance', 'reopen', { ...reopen, refusals: ['REQUEST_OPEN'] }), 'reopen', reopened),
  // @ts-expect-error the decision refuses what the contract does not list
  change(reopen, 'reopen', () => refused(refusal('NOT_A_COLLEAGUE', {}))),
  // @ts-expect-error the decision is about another state than the one that is open to it
  change(reopen, 'reopen', (thing: Open) => reopened({ ...thing, state: 'closed' })),
  // @ts-expect-error the input does not name the thing
  change(command('assistance', 'reopen', { ...reopen, input: commandInput({}) }), 'reopen', reopened),
  // @ts-expect-error the command refuses what the contract does not list
  useCase(reopen, allStaff, async () => refused(refusal('NOT_A_COLLEAGUE', {}))),
  // @ts-expect-error the query answers something else than the contract says
  query(asking('assistance', 'ask', { input: z.strictObject({}), output: z.string() }), allStaff, async () => ok(1)),
];

/** A service that leaves out a call of its contract must not compile. */
export const leavesOut = (getTotals: UseCase<object, []>): Serves<'reporting'> =>
  // @ts-expect-error nobody answers getClosedView
  ({ getTotals });

const look = asking('assistance', 'look', { input: z.strictObject({}), output: z.string() });

describe('a declared use case', () => {
  const platform = {
    todayOf: () => '2026-11-02',
    command: () => Promise.reject(new Error('It was asked')),
  } as never;

  it('is not for staff without a role that may ever ask, whatever they ask about', async () => {
    const input = { commandId: id.parse('d0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f01'), thingId: '', expectedVersion: 1 };
    const asked = change(reopen, 'reopen', reopened);
    const notAllowed = { ok: false, refusal: { code: 'NOT_ALLOWED', facts: {} } };
    expect(await asked.execute(platform, input, callBy(staffWith(['intake'])))).toEqual(notAllowed);
    await expect(asked.execute(platform, input, callBy(staffWith(['supervisor'])))).rejects.toThrow('It was asked');
    const nobody = answer(
      look,
      () => false,
      async () => ok('seen'),
    );
    expect(await nobody.execute(platform, {}, callBy(staffWith(['supervisor'])))).toEqual(notAllowed);
  });

  it('is answered by a provider only where the contract needs no actor', () => {
    class Provider {
      execute = async () => ok('seen');
    }
    expect(() => provided(look, Provider)).toThrow('assistance.look needs an actor');
  });
});
