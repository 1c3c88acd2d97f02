import { RailCount } from '../../shell/rail-count';
import { useWorkCounts } from './use-work-counts';

export const WorkCount = () => <RailCount count={useWorkCounts(true).DUE} />;
