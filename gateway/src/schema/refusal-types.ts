import { refusalFacts, type RefusalCode } from '@mrc/contracts';
import { described, type ContractTypes } from './contract-types';

/** The GraphQL type of a refusal: `NOT_FOUND` → `NotFound`. */
export const refusalType = (code: RefusalCode): string =>
  code
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');

/** Any refusal, where its code is not known before it comes. */
export type AnyRefusal = { readonly code: RefusalCode; readonly facts: object };

export type RefusedMember = { readonly __typename: string; readonly code: RefusalCode };

/** A refusal as a member of a union: its facts become fields. */
export const refusedMember = (refusal: AnyRefusal): RefusedMember => ({
  ...refusal.facts,
  __typename: refusalType(refusal.code),
  code: refusal.code,
});

const isCode = (code: string): code is RefusalCode => Object.hasOwn(refusalFacts, code);

/** Every code a refusal may have. */
export const refusalCodes: readonly RefusalCode[] = Object.keys(refusalFacts).filter(isCode);

/** The enum of codes, the interface of all refusals and a type for each, with its facts as fields. */
export const refusalDefinitions = (types: ContractTypes): readonly string[] => [
  `enum RefusalCode {\n${refusalCodes.join('\n')}\n}`,
  described(
    'Why something was not done: a stable code, and the facts its text may use as fields of the type.',
    'interface Refusal {\ncode: RefusalCode!\n}',
  ),
  ...refusalCodes.map((code) => {
    const facts = refusalFacts[code];
    const fields = Object.entries(types.fieldsOf(facts, 'answered')).map(([name, { type }]) => `${name}: ${type}\n`);
    const definition = `type ${refusalType(code)} implements Refusal {\ncode: RefusalCode!\n${fields.join('')}}`;
    return described(facts.description, definition);
  }),
];
