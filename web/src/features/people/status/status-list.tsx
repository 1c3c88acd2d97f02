import { Button } from '@mantine/core';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { statusDays, statusInWords } from './status-words';
import type { MigrationStatus, StatusChange, Statuses } from './status.values';
import classes from './status.module.css';

/** What may be done to a status that was read. */
export type StatusAct = { readonly kind: 'correct' | 'in-error' | 'take-back'; readonly status: MigrationStatus };

type StatusListProps = { readonly statuses: Statuses; readonly onAct: (act: StatusAct) => void };

const ChangeLine = ({ change }: { readonly change: StatusChange }) => {
  const text = useText();
  const format = useFormat();
  const { what, from, to, because, inErrorBecause, note, at, staff } = change;
  const wordsOf = (facts: NonNullable<StatusChange['to']>): string =>
    [statusInWords(text, format, facts), ...statusDays(text, format, facts)].join(' · ');
  return (
    <li className={classes['line']}>
      <p className={classes['change']}>{text(`MigrationStatusChangeKind.${what}`)}</p>
      {from !== null && <p className={classes['small']}>{wordsOf(from)}</p>}
      {to !== null && <p className={classes['small']}>{wordsOf(to)}</p>}
      {because !== null && <p className={classes['small']}>{text(`CorrectionReason.${because}`)}</p>}
      {inErrorBecause !== null && <p className={classes['small']}>{text(`EnteredInErrorBecause.${inErrorBecause}`)}</p>}
      {note !== null && (
        <p className={classes['small']} dir="auto">
          {note}
        </p>
      )}
      <p className={classes['small']}>
        {text('migrationStatus.by', {
          moment: format.moment(at),
          who: staff?.name ?? text('migrationStatus.somebody'),
        })}
      </p>
    </li>
  );
};

const StatusLine = ({ status, onAct }: { readonly status: MigrationStatus } & Pick<StatusListProps, 'onAct'>) => {
  const text = useText();
  const format = useFormat();
  const { inErrorBecause } = status;
  const words = statusInWords(text, format, status);
  const act = (kind: StatusAct['kind'], label: string) => (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={text('migrationStatus.act', { act: label, which: words })}
      onClick={() => onAct({ kind, status })}
    >
      {label}
    </Button>
  );
  return (
    <li className={classes['line']}>
      <p className={`${classes['change']} ${inErrorBecause === null ? '' : classes['gone']}`}>{words}</p>
      <p className={classes['small']}>{statusDays(text, format, status).join(' · ')}</p>
      {inErrorBecause !== null && (
        <p className={classes['small']}>
          {text('migrationStatus.wasInError', { because: text(`EnteredInErrorBecause.${inErrorBecause}`) })}
        </p>
      )}
      <div className={classes['actions']}>
        {inErrorBecause === null ? (
          <>
            {act('correct', text('migrationStatus.correct'))}
            {act('in-error', text('migrationStatus.inError'))}
          </>
        ) : (
          act('take-back', text('migrationStatus.takeBack'))
        )}
      </div>
    </li>
  );
};

/** The migration statuses of a person with what was written of them, before who opened them with a reason. */
export const StatusList = ({ statuses: { statuses, changes }, onAct }: StatusListProps) => {
  const text = useText();
  if (statuses.length === 0) return <p className={classes['small']}>{text('migrationStatus.none')}</p>;
  return (
    <>
      <ul className={classes['lines']}>
        {statuses.map((status) => (
          <StatusLine key={status.id} status={status} onAct={onAct} />
        ))}
      </ul>
      <h3 className={classes['head']}>{text('migrationStatus.history')}</h3>
      <ol className={classes['lines']}>
        {changes.map((change) => (
          <ChangeLine key={change.id} change={change} />
        ))}
      </ol>
    </>
  );
};
