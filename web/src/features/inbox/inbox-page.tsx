import { everyInboxTab } from '../../generated/codes';
import type { InboxTab } from '../../generated/schema';
import { useText } from '../../i18n/use-text';
import { useKept } from '../../place/use-kept';
import { useProfile } from '../../session/use-session';
import { PageHead } from '../../ui/page-head';
import { TabBar } from '../../ui/tab-bar';
import { ReceivedTable } from './received-table';
import { useInboxCounts } from './use-inbox-counts';

/** What centres ask of this organisation, and where each referral stands. */
export const InboxPage = () => {
  const text = useText();
  const { organisationName } = useProfile();
  const counts = useInboxCounts();
  const [chosen, choose] = useKept<InboxTab>('tab', 'NEW');
  return (
    <>
      <PageHead tab={text('inbox.title')} title={text('inbox.title')} below={organisationName} />
      <TabBar
        label={text('inbox.tabs')}
        tabs={everyInboxTab.map((tab) => ({ name: tab, label: text(`InboxTab.${tab}`), count: counts[tab] }))}
        chosen={chosen}
        onChoose={choose}
      >
        <ReceivedTable key={chosen} tab={chosen} />
      </TabBar>
    </>
  );
};
