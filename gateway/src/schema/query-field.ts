import { nameOf, queryRefusals, type CallContract } from '@mrc/contracts';
import type * as z from 'zod';
import type { Calls } from '../calls/calls';
import { defaultPageRows } from '../operation/query-cost';
import { described, type ContractTypes } from './contract-types';
import { inputObject, resultUnion } from './results';

type Given = Readonly<Record<string, unknown>>;

/** A field of `Query`, made of the call behind it. */
export type QueryField = {
  readonly call: CallContract;
  /** What the field's arguments are, in the language of schemas. */
  readonly argumentsOf: (types: ContractTypes) => string;
  /** What it answers; `name` is that of the field. */
  readonly typeOf: (types: ContractTypes, name: string) => string;
  readonly ask: (calls: Calls, given: Given) => Promise<unknown>;
};

type Renames = Readonly<Record<string, string>>;

const argument = (name: string, type: string): string =>
  name === 'first' ? `first: ${type} = ${defaultPageRows}` : `${name}: ${type}`;

const spelledOut = (call: CallContract, renames: Renames) => (types: ContractTypes) =>
  Object.entries(types.fieldsOf(inputObject(call), 'asked'))
    .map(([name, { type, says }]) => described(says, argument(renames[name] ?? name, type)))
    .join(', ');

/** Arguments are the fields of the call's input, or the input itself where it has a name. */
const asked = (call: CallContract, renames: Renames = {}) => {
  const input = nameOf(call.input);
  if (input !== undefined) {
    return {
      argumentsOf: (types: ContractTypes) => `input: ${types.typeOf(call.input, 'asked')}`,
      inputOf: ({ input: given }: Given): unknown => given,
    };
  }
  const originals = Object.fromEntries(Object.entries(renames).map(([original, name]) => [name, original]));
  return {
    argumentsOf: spelledOut(call, renames),
    inputOf: (given: Given): unknown =>
      Object.fromEntries(Object.entries(given).map(([name, value]) => [originals[name] ?? name, value])),
  };
};

/** Answers what the call answers; a refusal is an error. */
export const answer = (call: CallContract<z.ZodType, z.ZodType, never>): QueryField => {
  const { argumentsOf, inputOf } = asked(call);
  return {
    call,
    argumentsOf,
    typeOf: (types) => types.typeOf(call.output, 'answered'),
    ask: (calls, given) => calls.value(call, inputOf(given)),
  };
};

/** Answers a union of what the call answers and its refusals; `renames` gives fields of the input other names as arguments. */
export const result = (call: CallContract, renames: Renames = {}): QueryField => {
  const { argumentsOf, inputOf } = asked(call, renames);
  return {
    call,
    argumentsOf,
    typeOf: (types, name) => resultUnion(types, name, call.output, [...call.refusals, ...queryRefusals]),
    ask: (calls, given) => calls.member(call, inputOf(given)),
  };
};

/** Answers one row of a call that answers rows by their ids, or that there is none. */
export const row = <T extends object>(call: CallContract<z.ZodType, z.ZodArray<z.ZodType<T>>, never>): QueryField => ({
  call,
  argumentsOf: () => 'id: ID!',
  typeOf: (types, name) => resultUnion(types, name, call.output.element, ['NOT_FOUND', ...queryRefusals]),
  ask: (calls, { id }) => calls.one(call, { ids: [id] }),
});

/** A field as the schema has it. */
export const queryDefinition = (types: ContractTypes, name: string, field: QueryField): string => {
  const given = field.argumentsOf(types);
  return described(field.call.says, `${name}${given === '' ? '' : `(${given})`}: ${field.typeOf(types, name)}`);
};
