import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { ExceptionActions, ExceptionLine } from './exception-line';
import classes from './exceptions.module.css';
import type { PersonExceptions } from './use-person-exceptions';

type ExceptionsProps = { readonly exceptions: PersonExceptions };

/** What the person is still to be told: that something was shared without asking, and why. */
export const ExceptionsToTell = ({ exceptions: { rows = [], again } }: ExceptionsProps) => {
  const text = useText();
  return rows
    .filter(({ wasSent, isTold }) => wasSent && !isTold)
    .map((exception) => (
      <Notice
        key={exception.id}
        kind="info"
        title={text('exceptions.toTell', { receiver: exception.receiver?.name ?? '…' })}
        action={<ExceptionActions exception={exception} only={['TOLD', 'NOT_TOLD']} onDone={again} />}
      >
        {text('exceptions.toTell.say')}
      </Notice>
    ));
};

/** The exceptions of a person; nothing where there were none. */
export const ExceptionsCard = ({ exceptions: { rows = [], again } }: ExceptionsProps) => {
  const text = useText();
  if (rows.length === 0) return null;
  return (
    <Card title={text('exceptions.card')}>
      <ul className={classes['list']}>
        {rows.map((exception) => (
          <ExceptionLine key={exception.id} exception={{ ...exception, person: null }} onDone={again} />
        ))}
      </ul>
    </Card>
  );
};
