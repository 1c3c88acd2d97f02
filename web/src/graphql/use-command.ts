import { useCallback, useState } from 'react';
import { useClient, type TypedDocumentNode } from 'urql';
import type { RefusalCode } from '../generated/schema';
import { announceChanges, changesIn, rememberOwnChanges } from '../live/changes';
import { failureOf, type Failure } from './failure';

/** A refusal as the shared fragment selects it; facts that a code does not have are absent. */
export type RefusalFacts = { readonly code: RefusalCode };

const isRefusal = <Result extends object>(result: Result): result is Extract<Result, RefusalFacts> => 'code' in result;

type Success<Result> = Exclude<Result, RefusalFacts>;

export type CommandOutcome<Result> =
  | { readonly kind: 'done'; readonly value: Success<Result> }
  | { readonly kind: 'refused'; readonly refusal: Extract<Result, RefusalFacts> }
  | { readonly kind: 'failed'; readonly failure: Failure };

const isSuccess = <Result extends object>(result: Result): result is Success<Result> & Result => !isRefusal(result);

const idOf = (result: object): string | undefined => {
  const id: unknown = Reflect.get(result, 'id');
  return typeof id === 'string' ? id : undefined;
};

/** Takes notice of what a command of ours changed: what is asked next asks for at least that, and open pages are told. */
export const noteChanges = (result: object, extensions: { readonly [name: string]: unknown } | undefined): void => {
  rememberOwnChanges(changesIn(extensions), Date.now());
  const id = idOf(result);
  announceChanges(id === undefined ? 'everything' : [id]);
};

type Sending<Input, Result> = {
  readonly send: (input: Input) => Promise<CommandOutcome<Result>>;
  readonly sending: boolean;
};

/** A mutation with one input, as codegen writes it. */
export type CommandDocument<Input, Result> = TypedDocumentNode<
  Readonly<Record<string, Result | 'Mutation'>>,
  { readonly input: Input }
>;

/** The result of a mutation: it asks for one field. */
const resultOf = <Result extends object>(data: Readonly<Record<string, Result | 'Mutation'>>): Result | undefined => {
  for (const result of Object.values(data)) if (result !== 'Mutation') return result;
  return undefined;
};

/**
 * Sends a command. The input carries its `commandId`: sending the same input again is the same command. UNAVAILABLE and
 * a line that is down both come back as `failed`.
 */
export const useCommand = <Input, Result extends object>(
  document: CommandDocument<Input, Result>,
): Sending<Input, Result> => {
  const client = useClient();
  const [sending, setSending] = useState(false);
  const send = useCallback(
    async (input: Input): Promise<CommandOutcome<Result>> => {
      setSending(true);
      const { data, error, extensions } = await client.mutation(document, { input }).toPromise();
      setSending(false);
      const result = error || !data ? undefined : resultOf(data);
      if (!result) return { kind: 'failed', failure: error ? failureOf(error) : { kind: 'unavailable' } };
      if (isSuccess(result)) {
        noteChanges(result, extensions);
        return { kind: 'done', value: result };
      }
      if (!isRefusal(result)) return { kind: 'failed', failure: { kind: 'unavailable' } };
      return result.code === 'UNAVAILABLE' || result.code === 'NOT_YET_KNOWN'
        ? { kind: 'failed', failure: { kind: 'unavailable' } }
        : { kind: 'refused', refusal: result };
    },
    [client, document],
  );
  return { send, sending };
};
