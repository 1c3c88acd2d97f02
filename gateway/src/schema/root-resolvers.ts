import type { Operation } from '../operation/operation';
import { queries } from './queries';
import { callName, commands } from './results';

type Given = Readonly<Record<string, unknown>>;

/** What answers each field of the roots: the one call behind it. */
export const rootResolvers = {
  Query: Object.fromEntries(
    Object.entries(queries).map(([name, field]) => [
      name,
      (_root: unknown, given: Given, { calls }: Operation) => field.ask(calls, given),
    ]),
  ),
  Mutation: Object.fromEntries(
    commands.map((command) => [
      callName(command),
      (_root: unknown, { input }: Given, { calls }: Operation) => calls.member(command, input),
    ]),
  ),
};
