import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PersonAction } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import { Dialog } from '../../../ui/dialog';
import { RefusalNotice } from '../../../ui/refusal-notice';
import { ReadingReasonForm } from './reading-reason-form';
import { RecordStatusDialog } from './record-status-dialog';
import { CorrectStatusDialog, StatusInErrorDialog, TakeBackStatusErrorDialog } from './status-acts';
import { StatusList, type StatusAct } from './status-list';
import { useUnsealed } from './use-unsealed';
import classes from './status.module.css';

type StatusCardProps = { readonly person: { readonly id: string; readonly may: readonly PersonAction[] } };

const ReadStatus = ({ personId, onClose }: { readonly personId: string; readonly onClose: () => void }) => {
  const text = useText();
  const { unsealed, notRead, reading, read } = useUnsealed(personId);
  const [act, setAct] = useState<StatusAct | null>(null);
  if (!unsealed)
    return (
      <Dialog title={text('migrationStatus.read.title')} onClose={onClose}>
        <ReadingReasonForm
          reading={reading}
          notRead={notRead}
          onRead={(reason) => void read(reason)}
          onCancel={onClose}
        />
      </Dialog>
    );
  if (act) {
    const dialog = {
      personId,
      status: act.status,
      onClose: () => setAct(null),
      onDone: () => void read(unsealed.reason),
      onLook: () => {
        setAct(null);
        void read(unsealed.reason);
      },
    };
    if (act.kind === 'correct') return <CorrectStatusDialog {...dialog} />;
    if (act.kind === 'in-error') return <StatusInErrorDialog {...dialog} />;
    return <TakeBackStatusErrorDialog {...dialog} />;
  }
  return (
    <Dialog title={text('migrationStatus.title')} onClose={onClose}>
      <RefusalNotice outcome={notRead} onAgain={() => void read(unsealed.reason)} sending={reading} />
      <StatusList statuses={unsealed} onAct={setAct} />
      <div className={classes['actions']}>
        <Button onClick={onClose}>{text('close')}</Button>
      </div>
    </Dialog>
  );
};

/** The migration status of a person: the same words whatever is recorded, and the way to write it down or to open it with a reason. */
export const StatusCard = ({ person }: StatusCardProps) => {
  const text = useText();
  const [asked, ask] = useState<'record' | 'read' | null>(null);
  const close = (): void => ask(null);
  const mayRead = person.may.includes('READ_MIGRATION_STATUS');
  const mayRecord = person.may.includes('RECORD_MIGRATION_STATUS');
  return (
    <Card title={text('migrationStatus.title')}>
      <p className={classes['small']}>{text(mayRead ? 'migrationStatus.sealed' : 'migrationStatus.sealed.others')}</p>
      {(mayRead || mayRecord) && (
        <div className={classes['actions']}>
          {mayRead && (
            <Button size="compact-sm" variant="default" onClick={() => ask('read')}>
              {text('migrationStatus.read')}
            </Button>
          )}
          {mayRecord && (
            <Button size="compact-sm" variant="default" onClick={() => ask('record')}>
              {text('migrationStatus.record')}
            </Button>
          )}
        </div>
      )}
      {asked === 'record' && <RecordStatusDialog personId={person.id} onClose={close} />}
      {asked === 'read' && <ReadStatus personId={person.id} onClose={close} />}
    </Card>
  );
};
