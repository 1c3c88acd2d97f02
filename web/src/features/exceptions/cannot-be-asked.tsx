import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { DisclosedField } from '../../generated/schema';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import { ApplyExceptionDialog, AskExceptionDialog } from './ask-dialogs';
import { usePersonExceptions } from './use-person-exceptions';
import classes from './exceptions.module.css';

type CannotBeAskedProps = {
  readonly personId: string;
  readonly receiverId: string;
  readonly partner: string;
  readonly fields: readonly DisclosedField[];
  readonly summary: string;
  /** Sends the referral on an exception that is in force. */
  readonly onSend: (disclosureId: string) => void;
  readonly sending: boolean;
};

/** What can be done where the person cannot be asked whether something is shared with this partner. */
export const CannotBeAsked = ({
  personId,
  receiverId,
  partner,
  fields,
  summary,
  onSend,
  sending,
}: CannotBeAskedProps) => {
  const text = useText();
  const format = useFormat();
  const { rows, again } = usePersonExceptions(personId, true);
  const [asked, ask] = useState<'ask' | 'apply' | null>(null);
  const standing = rows?.filter((row) => row.receiverId === receiverId && !row.inError);
  const waiting = standing?.find(({ state }) => state === 'ASKED');
  const granted = standing?.find(({ state, disclosureState }) => state === 'GRANTED' && disclosureState === 'PREPARED');
  const close = (): void => {
    ask(null);
    again();
  };
  if (rows === undefined) return null;
  if (granted?.endsAt && granted.disclosureId !== null) {
    const { disclosureId } = granted;
    const given = [...granted.fields.map((field) => text(`DisclosedField.${field}`)), text('exceptions.summary')];
    return (
      <Notice
        kind="done"
        title={text('exceptions.refer.granted', { partner, moment: format.moment(granted.endsAt) })}
        action={
          <Button size="sm" loading={sending} onClick={() => onSend(disclosureId)}>
            {text('exceptions.refer.send')}
          </Button>
        }
      >
        {text('exceptions.refer.granted.say', {
          ground: text(`ExceptionGround.${granted.ground}`),
          fields: format.list(given),
        })}
      </Notice>
    );
  }
  if (waiting) return <Notice kind="info" title={text('exceptions.refer.asked', { partner })} />;
  const about = { personId, receiverId, fields: [...fields], summary: summary.trim() };
  return (
    <details className={classes['cannot']}>
      <summary>{text('exceptions.refer.cannot')}</summary>
      <p>{text('exceptions.refer.cannot.say', { partner })}</p>
      <Group gap="xs">
        <Button size="sm" variant="default" onClick={() => ask('ask')}>
          {text('exceptions.ask')}
        </Button>
        <Button size="sm" variant="default" onClick={() => ask('apply')}>
          {text('exceptions.apply')}
        </Button>
      </Group>
      {asked === 'ask' && <AskExceptionDialog about={about} onClose={close} />}
      {asked === 'apply' && <ApplyExceptionDialog about={about} onClose={close} />}
    </details>
  );
};
