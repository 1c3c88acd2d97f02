import { RailCount } from '../../shell/rail-count';
import { useInboxCounts } from './use-inbox-counts';

export const InboxRailCount = () => <RailCount count={useInboxCounts().NEW} />;
