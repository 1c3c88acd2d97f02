import type { ClosingReason, RequestState } from '../generated/schema';
import { useText } from '../i18n/use-text';
import { StatusBadge } from './status-badge';

type RequestStateBadgeProps = {
  readonly request: {
    readonly state: RequestState;
    readonly needsAnotherWay: boolean;
    readonly closingReason: ClosingReason | null;
  };
};

/** The state of a request in one badge; closed is grey, and green only where the need was met. */
export const RequestStateBadge = ({ request }: RequestStateBadgeProps) => {
  const text = useText();
  if (request.state === 'CLOSED') {
    const tone = request.closingReason === 'NEED_MET' ? 'done' : 'closed';
    return <StatusBadge tone={tone}>{text('RequestState.CLOSED')}</StatusBadge>;
  }
  if (request.needsAnotherWay) return <StatusBadge tone="waiting">{text('WorkTab.NEEDS_ANOTHER_WAY')}</StatusBadge>;
  return <StatusBadge tone="work">{text('RequestState.OPEN')}</StatusBadge>;
};
