import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import type { AboutRequest } from './request';
import { useWorkerName } from './use-worker-name';

/** Why a request is closed, who closed it and when. */
export const RequestClosed = ({ request }: AboutRequest) => {
  const text = useText();
  const format = useFormat();
  const workerName = useWorkerName();
  const { closingReason, closingNote, closedAt, closedBy } = request;
  if (closingReason === null) return null;
  return (
    <Notice
      kind={closingReason === 'NEED_MET' ? 'done' : 'closed'}
      title={text('request.closed', { reason: text(`ClosingReason.${closingReason}`) })}
    >
      {closingNote !== null && <p dir="auto">{closingNote}</p>}
      {closedAt !== null &&
        text('request.closed.by', { worker: workerName(closedBy), moment: format.moment(closedAt) })}
    </Notice>
  );
};
