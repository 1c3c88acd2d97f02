import { Button, SegmentedControl } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import { useDrafts } from '../../drafts/use-drafts';
import { everyWorkTab } from '../../generated/codes';
import type { WorkTab } from '../../generated/my-work';
import { useText } from '../../i18n/use-text';
import { useKept } from '../../place/use-kept';
import type { Role } from '../../generated/schema';
import { useHasRole, useProfile } from '../../session/use-session';
import { useNewKey } from '../../shell/use-keys';
import { FlashNotice } from '../../ui/flash-notice';
import { PageHead } from '../../ui/page-head';
import { TabBar } from '../../ui/tab-bar';
import { CorrectionTable } from './correction-table';
import { DraftTable } from './draft-table';
import { EndingTable } from './ending-table';
import { RequestTable } from './request-table';
import { useCorrectionsCount } from './use-corrections-count';
import { useEndingCount } from './use-ending-count';
import { useWorkCounts } from './use-work-counts';

type WorkListProps = {
  readonly title: string;
  readonly tabs: readonly WorkTab[];
  /** Whether it is what the person has to do, or all that there is. */
  readonly isOwn: boolean;
  readonly below?: string | undefined;
};

/** Who confirms what colleagues correct. */
const confirming: readonly Role[] = ['CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'];
/** Who also looks at what applied at once. */
const reviewing: readonly Role[] = ['SUPERVISOR', 'PROTECTION_OFFICER'];

/** Tabs that hold more than what waits for oneself. */
const isOfColleagues = (tab: WorkTab): boolean => tab === 'WAITING_FOR_PARTNER' || tab === 'NEEDS_ANOTHER_WAY';

const WorkList = ({ title, tabs, isOwn, below }: WorkListProps) => {
  const text = useText();
  const navigate = useNavigate();
  const [whose, chooseWhose] = useKept<'mine' | 'all'>('whose', isOwn ? 'mine' : 'all');
  const onlyMine = whose === 'mine';
  const counts = useWorkCounts(onlyMine);
  const drafts = useDrafts();
  const mine = useProfile().roles.includes('PROTECTION_OFFICER') ? 'work.whose.protected' : 'work.whose.mine';
  const [chosen, choose] = useKept<WorkTab | 'DRAFTS' | 'CORRECTIONS' | 'ENDING'>('tab', tabs[0] ?? 'DUE');
  const corrections = useCorrectionsCount(useHasRole(confirming) && isOwn);
  const ending = useEndingCount(isOwn);
  const reviews = useHasRole(reviewing) && isOwn;
  useNewKey(useCallback(() => void navigate('/people'), [navigate]));
  const draftTab =
    isOwn && drafts.length > 0 ? [{ name: 'DRAFTS' as const, label: text('work.drafts'), count: drafts.length }] : [];
  const hasCorrections = corrections !== undefined && corrections !== 0;
  const correctionTab =
    reviews || hasCorrections || chosen === 'CORRECTIONS'
      ? [{ name: 'CORRECTIONS' as const, label: text('work.corrections'), count: corrections }]
      : [];
  const endingTab =
    (ending !== undefined && ending !== 0) || chosen === 'ENDING'
      ? [{ name: 'ENDING' as const, label: text('work.ending'), count: ending }]
      : [];
  const shown = chosen === 'DRAFTS' && draftTab.length === 0 ? (tabs[0] ?? 'DUE') : chosen;
  return (
    <>
      <PageHead
        tab={title}
        title={title}
        below={below}
        actions={
          <Button component={Link} to="/people" leftSection={<IconUserSearch size={18} aria-hidden />}>
            {text('work.find')}
          </Button>
        }
      />
      <FlashNotice />
      <TabBar
        label={text('work.tabs')}
        tabs={[
          ...tabs.map((tab) => ({ name: tab, label: text(`WorkTab.${tab}`), count: counts[tab] })),
          ...endingTab,
          ...correctionTab,
          ...draftTab,
        ]}
        chosen={shown}
        onChoose={choose}
      >
        {shown === 'DRAFTS' ? (
          <DraftTable drafts={drafts} />
        ) : shown === 'CORRECTIONS' ? (
          <CorrectionTable />
        ) : shown === 'ENDING' ? (
          <EndingTable />
        ) : (
          <>
            {isOwn && isOfColleagues(shown) && (
              <SegmentedControl
                aria-label={text('work.whose')}
                mb="sm"
                data={[
                  { value: 'mine' as const, label: text(mine) },
                  { value: 'all' as const, label: text('work.whose.all') },
                ]}
                value={whose}
                onChange={chooseWhose}
              />
            )}
            <RequestTable
              key={`${shown} ${whose}`}
              tab={shown}
              onlyMine={onlyMine}
              caption={text(`WorkTab.${shown}`)}
            />
          </>
        )}
      </TabBar>
    </>
  );
};

const requestTabs: readonly WorkTab[] = ['ALL_OPEN', 'CLOSED'];
const workTabs = everyWorkTab.filter((tab) => !requestTabs.includes(tab));
/** What nobody has yet is a protection officer's before what somebody works on. */
const firstOfProtection: readonly WorkTab[] = ['DUE', 'UNASSIGNED', 'NEEDS_ANOTHER_WAY'];
const tabsOfProtection = [...firstOfProtection, ...workTabs.filter((tab) => !firstOfProtection.includes(tab))];

/** Roles whose work is more than what they took themselves: their desk says what lies there. */
const rolesWithWords = ['PROTECTION_OFFICER', 'SUPERVISOR'] as const;

export const MyWorkPage = () => {
  const text = useText();
  const { roles } = useProfile();
  const role = rolesWithWords.find((each) => roles.includes(each));
  return (
    <WorkList
      isOwn
      title={text('work.title')}
      tabs={role === 'PROTECTION_OFFICER' ? tabsOfProtection : workTabs}
      below={role && text(`work.for.${role}`)}
    />
  );
};

export const RequestsPage = () => {
  const text = useText();
  return <WorkList isOwn={false} title={text('work.requests')} tabs={requestTabs} />;
};
