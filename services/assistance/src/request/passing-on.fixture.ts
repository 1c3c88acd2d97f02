import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import type { TestRegister } from '../test-register.fixture';
import { passOnAnswer, takeBackPassingOn } from './pass-on-answer';
import { requestQueries } from './request.queries';
import { workQueries } from './work.queries';

/** What the staff of a register see of partners' answers and say of them; what is said answers true, or the code of a refusal. */
export const passingOn = ({ platform }: TestRegister) => {
  const shown = async (id: string, by: StaffActor) => {
    const requests = await requestQueries.getRequests.execute(platform, { ids: [id] }, callBy(by));
    return requests.ok ? requests.value : [];
  };
  const says =
    (useCase: typeof passOnAnswer | typeof takeBackPassingOn) =>
    async (requestId: string, referralId: string, referralVersion: number, by: StaffActor) => {
      const input = { commandId: newId(), requestId, referralId, referralVersion };
      const done = await useCase.execute(platform, input, callBy(by));
      return done.ok || done.refusal.code;
    };
  return {
    /** The requests of the tab of what is to be passed on, each with its answers; the tab counts as many. */
    work: async (by: StaffActor) => {
      const page = { tab: 'answered', first: 100, after: null } as const;
      const listed = await workQueries.listMyWork.execute(platform, page, callBy(by));
      const counted = await workQueries.countMyWork.execute(platform, {}, callBy(by));
      if (!listed.ok || !counted.ok) throw new Error('My work was refused');
      const { rows } = listed.value;
      expect(counted.value.find(({ tab }) => tab === 'answered')?.count).toBe(rows.length);
      return rows.map(({ id, answers }) => [id, ...answers.map(({ answer }) => answer)]);
    },
    answersOf: async (id: string, by: StaffActor) => (await shown(id, by)).flatMap(({ answers }) => answers),
    known: async (id: string, by: StaffActor) => (await shown(id, by)).flatMap(({ passedOn }) => passedOn),
    passOn: says(passOnAnswer),
    takeBack: says(takeBackPassingOn),
  };
};
