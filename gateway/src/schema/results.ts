import { allCalls, platformRefusals, type CallContract, type RefusalCode } from '@mrc/contracts';
import * as z from 'zod';
import { refusalType } from '../calls/refused-member';
import { described, type ContractTypes } from './contract-types';

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The commands of all services: each is a mutation. */
export const commands: readonly CallContract[] = allCalls.filter(({ kind }) => kind === 'command');

/** The name of a call among those of its service: `acceptReferral`. */
export const callName = ({ name }: CallContract): string => name.slice(name.indexOf('.') + 1);

/** The input of a call as the object it is. */
export const inputObject = ({ name, input }: CallContract): z.ZodObject => {
  if (!(input instanceof z.ZodObject)) throw new Error(`${name} takes no object`);
  return input;
};

/** Makes the union a field answers, of its success and its refusals: `person` → `PersonResult!`. */
export const resultUnion = (
  types: ContractTypes,
  field: string,
  success: z.core.$ZodType,
  refusals: readonly RefusalCode[],
): string => {
  const name = `${capitalised(field)}Result`;
  const members = [types.typeOf(success, 'answered').slice(0, -1), ...new Set(refusals.map(refusalType))];
  types.define(name, `union ${name} = ${members.join(' | ')}`);
  return `${name}!`;
};

/** A command as a field of `Mutation`, with its input and its result. */
export const mutationDefinition = (types: ContractTypes, command: CallContract): string => {
  const name = callName(command);
  const input = types.object(`${capitalised(name)}Input`, inputObject(command), 'asked');
  const answered = resultUnion(types, name, command.output, [...command.refusals, ...platformRefusals]);
  return described(command.says, `${name}(input: ${input}!): ${answered}`);
};
