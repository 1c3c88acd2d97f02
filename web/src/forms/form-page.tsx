import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';
import { ErrorSummary } from './error-summary';
import type { Problem } from './problems';
import classes from './form-page.module.css';

type FormPageProps = {
  readonly problems: readonly Problem[];
  readonly onSubmit: () => void;
  readonly action: string;
  readonly sending?: boolean;
  readonly onBack?: (() => void) | undefined;
  /** Leaves a dialogue without sending anything. */
  readonly onCancel?: () => void;
  readonly savedAt?: number | null;
  readonly notice?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of a form: summary of problems on top, one primary button at the end, Ctrl+Enter sends. */
export const FormPage = ({
  problems,
  onSubmit,
  action,
  sending = false,
  onBack,
  onCancel,
  savedAt = null,
  notice,
  children,
}: FormPageProps) => {
  const text = useText();
  const format = useFormat();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!sending) onSubmit();
  };
  const sendByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || sending) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} onKeyDown={sendByKey} noValidate className={classes['form']}>
      <ErrorSummary problems={problems} />
      {children}
      {notice && <div className={classes['notice']}>{notice}</div>}
      <div className={classes['actions']}>
        {onBack && (
          <Button variant="default" onClick={onBack}>
            {text('form.back')}
          </Button>
        )}
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {text('cancel')}
          </Button>
        )}
        <Button type="submit" loading={sending}>
          {action}
        </Button>
        {savedAt !== null && (
          <span className={classes['kept']}>{text('form.kept', { time: format.time(new Date(savedAt)) })}</span>
        )}
      </div>
    </form>
  );
};
