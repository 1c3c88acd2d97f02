import type { CallContract, CallInput } from '@mrc/contracts';

/** The names of a contract's commands that change something at a version: a table keyed by it forgets none of them. */
export type ChangesOf<Calls extends Readonly<Record<string, CallContract>>> = {
  [Name in keyof Calls]: CallInput<Calls[Name]> extends { readonly expectedVersion: number } ? Name : never;
}[keyof Calls];
