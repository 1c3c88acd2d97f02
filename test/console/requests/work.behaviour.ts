import {
  getOrganisations,
  getStaffNames,
  listMyWork,
  listSentReferrals,
  type CallOutput,
  type Role,
} from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { organisation, sentRow, workRow } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { stage } from '../stage';

type Row = CallOutput<typeof listMyWork>['rows'][number];

const colleague = newId();

/** Work of the caller, of a colleague, and of nobody. */
const lies = (parts: Partial<Row> = {}): void => {
  stage.services.on(getStaffNames, ({ ids }) =>
    ok(ids.map((id) => ({ id, name: id === colleague ? 'Sitora Nazarova' : 'Myself', roles: [], centreId: null }))),
  );
  stage.services.on(listMyWork, (_input, { actor }) =>
    ok({
      rows: [actor.staffId, colleague, null].map((assignedTo) => ({
        ...workRow(newId(), assignedTo),
        id: newId(),
        ...parts,
      })),
      endCursor: null,
    }),
  );
};

const holders = (tab: Tab): Promise<string[]> => tab.page.locator('tbody tr td:last-of-type').allInnerTexts();
const tabNames = async (role: Role): Promise<string[]> => {
  const tab = await stage.at(role, '/work', { deaf: true });
  await tab.page.getByRole('tab', { name: 'Due' }).waitFor();
  return tab.page.getByRole('tab').allInnerTexts();
};

describe('the work of somebody', () => {
  it('says whose each request is', async () => {
    lies();
    const tab = await stage.at('case-worker', '/work', { deaf: true });
    await tab.page.locator('tbody tr').first().waitFor();
    expect((await holders(tab)).map((words) => words.trim())).toEqual(['You', 'Sitora Nazarova', 'Nobody yet']);
  });

  it('is without that of colleagues until that is asked for', async () => {
    lies();
    const tab = await stage.at('case-worker', '/work', { deaf: true });
    await tab.page.getByRole('tab', { name: 'Waiting for a partner' }).click();
    const asked = () => stage.asked(listMyWork).filter((input) => input.tab === 'waiting-for-partner');
    await eventually(() => asked().length > 0);
    expect(asked().map(({ onlyMine }) => onlyMine)).toEqual([true]);
    await tab.page.getByText('Everybody here', { exact: true }).click();
    await eventually(() => asked().some(({ onlyMine }) => onlyMine === false));
  });

  it('says which partner a request waits for, and until when it may answer', async () => {
    const [subjectId, requestId, receiverId] = [newId(), newId(), newId()];
    stage.services.on(listMyWork, () =>
      ok({ rows: [{ ...workRow(subjectId, null), id: requestId, subjectKind: 'person' }], endCursor: null }),
    );
    stage.services.on(listSentReferrals, () =>
      ok({
        rows: [
          {
            ...sentRow(),
            ...{ subjectId, requestId, receiverId, state: 'acknowledged', awaits: 'answer', standing: 'with-partner' },
            ...{ answerBy: '2026-12-06T13:00:00.000Z', answeredAt: null },
          },
        ],
        endCursor: null,
      }),
    );
    stage.services.on(getOrganisations, ({ ids }) =>
      ok(ids.map((id) => ({ ...organisation(id), name: 'Sogd Legal Aid' }))),
    );
    const tab = await stage.at('case-worker', '/work', { deaf: true });
    await tab.page.getByRole('tab', { name: 'Waiting for a partner' }).click();
    await tab.page.getByText('Sogd Legal Aid: may answer until 6 Dec 2026, 18:00').waitFor();
  });

  it('of a protection officer is said to be what is protected, and what nobody has comes second', async () => {
    lies();
    const [first, second, third] = await tabNames('protection-officer');
    expect([first, second, third]).toEqual([
      expect.stringContaining('Due'),
      expect.stringContaining('Nobody has taken it'),
      expect.stringContaining('Needs another way'),
    ]);
    expect((await tabNames('case-worker'))[1]).toContain('Answers to pass on');
  });
});
