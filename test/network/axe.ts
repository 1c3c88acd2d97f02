import { source } from 'axe-core';

export const axeSource = source;

export type AxeRun = {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
};

/** Each broken rule as one line: the rule, what it asks, and where it is broken. */
export const violationsOf = ({ violations }: AxeRun): string[] =>
  violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`);
