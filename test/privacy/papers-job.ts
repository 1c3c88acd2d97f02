import * as contracts from '@mrc/contracts';
import type { CallContract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import type { Canaries } from './canaries';

const passport = { kind: 'passport', issuer: 'country', country: 'TJ', expires: null, withoutNumber: null };

/** Two passports of a person are written down, and the number of one is put right; answers the numbers that were planted. */
export const writePapers = async (
  canaries: Canaries,
  personId: string,
  does: (contract: CallContract, given: object) => Promise<unknown>,
): Promise<readonly string[]> => {
  const { recordIdentityDocument, correctPerson } = contracts;
  const planted: string[] = [];
  const numbered = (contract: CallContract, path: string) => {
    planted.push(`${contract.name} ${path}`);
    const number = canaries.documentNumber(`${contract.name} ${path}`);
    return { ...passport, whereabouts: 'employer', number };
  };
  await does(recordIdentityDocument, { personId, document: numbered(recordIdentityDocument, 'document.number') });
  const documentId = newId();
  const from = numbered(correctPerson, 'document.from.number');
  await does(recordIdentityDocument, { commandId: documentId, personId, document: from });
  const document = { documentId, from, to: numbered(correctPerson, 'document.to.number') };
  await does(correctPerson, {
    personId,
    because: 'mistyped',
    name: null,
    phone: null,
    contactWay: null,
    otherName: null,
    document,
  });
  return planted;
};
