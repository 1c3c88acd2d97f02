import { localDay, newId } from '@mrc/kernel';
import type { World } from './world';

const month = (year: number, of: number) => ({ precision: 'MONTH', year, month: of });
const why = { because: 'MISHEARD', note: 'She said it again.' };

/** Somebody plain tells of a pregnancy, which is put right and ended, and answers on functioning; somebody protected is a child alone. */
export const tellsOfNeeds = async (world: World): Promise<void> => {
  const worker = world.screens['responsible worker'];
  const { 'a person': plain, 'a person registered by a slip': child } = world.persons;
  const records = async (personId: string, facts: object): Promise<string> => {
    const commandId = newId();
    await worker.succeeds('recordSpecificNeed', { commandId, personId, ...facts });
    return commandId;
  };
  const pregnancy = { code: 'PREGNANCY', from: month(2026, 1), until: null, expected: month(2026, 9) };
  const needId = await records(plain.id, pregnancy);
  const to = { ...pregnancy, expected: month(2026, 10) };
  await worker.succeeds('correctSpecificNeed', { personId: plain.id, needId, ...why, from: pregnancy, to });
  await worker.succeeds('endSpecificNeed', { personId: plain.id, needId, until: month(2026, 10) });
  world.needs.set('a person', needId);
  const alone = { code: 'UNACCOMPANIED_CHILD', from: { precision: 'UNKNOWN' }, until: null, expected: null };
  world.needs.set('a person registered by a slip', await records(child.id, alone));
  const none = 'NO_DIFFICULTY';
  const answers = {
    ...{ answeredOn: localDay(new Date(), 'Asia/Dushanbe'), seeing: none, hearing: none, walking: none },
    ...{ remembering: none, selfCare: none, communicating: none },
  };
  const answersId = newId();
  await worker.succeeds('recordFunctioning', { commandId: answersId, personId: plain.id, ...answers });
  const sees = { ...answers, seeing: 'SOME_DIFFICULTY' };
  await worker.succeeds('correctFunctioning', { personId: plain.id, answersId, ...why, from: answers, to: sees });
  world.answers.set('a person', answersId);
  const wrong = await records(plain.id, { ...alone, code: 'CANNOT_READ' });
  const inError = { kind: 'SPECIFIC_NEED', entryId: wrong, because: 'OTHER', note: 'It was her sister.' };
  await worker.succeeds('enterInError', inError);
};
