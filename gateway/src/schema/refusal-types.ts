import { refusalFacts, type RefusalCode } from '@mrc/contracts';
import { refusalType } from '../calls/refused-member';
import { described, type ContractTypes } from './contract-types';

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
