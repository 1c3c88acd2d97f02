import type { RequestState } from '../generated/schema';
import { useText } from '../i18n/use-text';
import { StatusBadge } from './status-badge';

type RequestStateBadgeProps = { readonly request: { readonly state: RequestState; readonly needsAnotherWay: boolean } };

/** The state of a request in one badge. */
export const RequestStateBadge = ({ request }: RequestStateBadgeProps) => {
  const text = useText();
  if (request.state === 'CLOSED') return <StatusBadge tone="done">{text('RequestState.CLOSED')}</StatusBadge>;
  if (request.needsAnotherWay) return <StatusBadge tone="waiting">{text('WorkTab.NEEDS_ANOTHER_WAY')}</StatusBadge>;
  return <StatusBadge tone="work">{text('RequestState.OPEN')}</StatusBadge>;
};
