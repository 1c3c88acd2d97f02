import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';
import type { Alike } from './alike';

type AlikeNoticeProps = {
  readonly people: readonly Alike[];
  readonly onRegister: () => void;
  readonly sending: boolean;
};

/** Says that somebody like this is registered, and in what they agree, never what is known of them; it stops nobody. */
export const AlikeNotice = ({ people, onRegister, sending }: AlikeNoticeProps) => {
  const text = useText();
  const format = useFormat();
  if (people.length === 0) return null;
  return (
    <Notice
      kind="info"
      title={text('register.alike', { count: people.length })}
      action={
        <Button variant="default" size="sm" onClick={onRegister} loading={sending}>
          {text('register.alike.other')}
        </Button>
      }
    >
      {people.map(({ id, reasons }) => (
        <Group key={id} gap="sm" mt="xs">
          <span>{format.list(reasons.map((reason) => text(`MatchReason.${reason}`)))}</span>
          <Link to={`/people/${id}`}>{text('register.alike.open')}</Link>
        </Group>
      ))}
    </Notice>
  );
};
