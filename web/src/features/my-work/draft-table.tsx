import { Link } from 'react-router';
import type { DraftLine } from '../../drafts/drafts.store';
import { useFormat } from '../../i18n/use-format';
import { useHasText, useText } from '../../i18n/use-text';
import { draftTitle } from '../../drafts/draft-title';
import table from '../../ui/keyset-table.module.css';
import { StatusBadge } from '../../ui/status-badge';

/** What was begun on this computer and is not sent yet. */
export const DraftTable = ({ drafts }: { readonly drafts: readonly DraftLine[] }) => {
  const text = useText();
  const hasText = useHasText();
  const format = useFormat();
  return (
    <div className={table['card']}>
      <table className={table['table']}>
        <caption className="mrc-visually-hidden">{text('work.drafts')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('work.draft.form')}</th>
            <th scope="col">{text('work.draft.saved')}</th>
            <th scope="col">{text('work.state')}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.name}>
              <td>
                <Link className={table['open']} to={draft.path}>
                  {draftTitle(text, hasText, draft)}
                </Link>
              </td>
              <td>{format.moment(new Date(draft.savedAt).toISOString())}</td>
              <td>
                <StatusBadge tone={draft.waiting ? 'waiting' : 'work'}>
                  {text(draft.waiting ? 'work.draft.waiting' : 'work.draft.begun')}
                </StatusBadge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
