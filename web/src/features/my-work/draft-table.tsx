import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { draftTitle } from '../../drafts/draft-title';
import type { DraftLine } from '../../drafts/drafts.store';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useHasText, useText } from '../../i18n/use-text';
import table from '../../ui/keyset-table.module.css';
import { StatusBadge } from '../../ui/status-badge';
import { questionAt } from './draft-question';
import classes from './my-work.module.css';
import { ThrowAwayModal } from './throw-away-modal';

/** What was begun on this device and is not sent yet: for whom, how far it came, and a way to throw it away. */
export const DraftTable = ({ drafts }: { readonly drafts: readonly DraftLine[] }) => {
  const text = useText();
  const hasText = useHasText();
  const format = useFormat();
  const [asked, ask] = useState<DraftLine | null>(null);
  const titleOf = (draft: DraftLine): string => {
    const { initials, serviceCode } = draft.hint;
    const service = serviceCode === null ? null : serviceName(text, serviceCode);
    return [draftTitle(text, hasText, draft), initials ?? service].filter(Boolean).join(': ');
  };
  const reached = ({ path }: DraftLine): string | undefined => {
    const question = questionAt(path);
    return question && text('work.draft.reached', { question: text(question) });
  };
  return (
    <div className={table['card']}>
      <table className={table['table']}>
        <caption className="mrc-visually-hidden">{text('work.drafts')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('work.draft.form')}</th>
            <th scope="col">{text('work.draft.saved')}</th>
            <th scope="col">{text('work.state')}</th>
            <th scope="col">
              <span className="mrc-visually-hidden">{text('work.draft.throw')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.name}>
              <td>
                <Link className={table['open']} to={draft.path}>
                  {titleOf(draft)}
                </Link>
                <span className={classes['reached']}>{reached(draft)}</span>
              </td>
              <td>{format.moment(new Date(draft.savedAt).toISOString())}</td>
              <td>
                <StatusBadge tone={draft.waiting ? 'waiting' : 'work'}>
                  {text(draft.waiting ? 'work.draft.waiting' : 'work.draft.begun')}
                </StatusBadge>
              </td>
              <td>
                <Button size="xs" variant="default" className={classes['throw'] ?? ''} onClick={() => ask(draft)}>
                  {text('work.draft.throw')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && <ThrowAwayModal draft={asked} about={titleOf(asked)} onClose={() => ask(null)} />}
    </div>
  );
};
