import * as contracts from '@mrc/contracts';
import type { CallContract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';

const { correctFunctioning, correctSpecificNeed, recordFunctioning, recordSpecificNeed } = contracts;

/** A registered person tells of a need and answers on functioning, and both are put right. */
export const tellOfNeeds = async (
  personId: string,
  does: (contract: CallContract, given: object) => Promise<unknown>,
): Promise<void> => {
  const [needId, answersId] = [newId(), newId()];
  const need = { code: 'cannot-read', from: { precision: 'unknown' }, until: null, expected: null };
  await does(recordSpecificNeed, { commandId: needId, personId, ...need });
  const reads = { ...need, code: 'needs-interpreter' };
  await does(correctSpecificNeed, { personId, needId, because: 'other', from: need, to: reads });
  const none = 'no-difficulty';
  const answers = {
    ...{ answeredOn: '2026-11-02', seeing: none, hearing: none, walking: none },
    ...{ remembering: none, selfCare: none, communicating: none },
  };
  await does(recordFunctioning, { commandId: answersId, personId, ...answers });
  const sees = { ...answers, seeing: 'some-difficulty' };
  await does(correctFunctioning, { personId, answersId, because: 'other', from: answers, to: sees });
};
