import * as contracts from '@mrc/contracts';
import type { CallContract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import type { Canaries } from './canaries';

const rules = { whose: 'family', safe: 'only-when', preferred: 'not-asked', until: null };

/** Ways to reach a person and names of theirs are written down, and one of each is put right; answers the fields that were planted. */
export const writeDetails = async (
  canaries: Canaries,
  personId: string,
  does: (contract: CallContract, given: object) => Promise<unknown>,
): Promise<readonly string[]> => {
  const { recordContactWay, recordOtherName, correctPerson } = contracts;
  const planted: string[] = [];
  const mark = (contract: CallContract, path: string): string => {
    planted.push(`${contract.name} ${path}`);
    return canaries.text(`${contract.name} ${path}`);
  };
  const reached = (contract: CallContract, path: string) => ({
    ...{ kind: 'telegram', ...rules, reachedAt: mark(contract, `${path}.reachedAt`) },
    ...{ hours: mark(contract, `${path}.hours`), sayYouAre: mark(contract, `${path}.sayYouAre`) },
    note: mark(contract, `${path}.note`),
  });
  const called = (contract: CallContract, path: string) => ({
    kind: 'before-marriage',
    name: { script: mark(contract, `${path}.name.script`), latin: mark(contract, `${path}.name.latin`) },
  });
  await does(recordContactWay, { personId, way: reached(recordContactWay, 'way') });
  await does(recordOtherName, { personId, otherName: called(recordOtherName, 'otherName') });
  const [way, name] = [newId(), newId()];
  const [from, was] = [reached(correctPerson, 'contactWay.from'), called(correctPerson, 'otherName.from')];
  await does(recordContactWay, { commandId: way, personId, way: from });
  await does(recordOtherName, { commandId: name, personId, otherName: was });
  await does(correctPerson, {
    ...{ personId, because: 'mistyped', name: null, phone: null, document: null },
    contactWay: { entryId: way, from, to: reached(correctPerson, 'contactWay.to') },
    otherName: { entryId: name, from: was, to: called(correctPerson, 'otherName.to') },
  });
  return planted;
};
