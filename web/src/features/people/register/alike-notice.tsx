import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';
import type { Alike } from './alike';

type AlikeNoticeProps = {
  readonly people: readonly Alike[];
  /** Where the answers are compared with the record of one of them. */
  readonly samePath: (id: string) => string;
  readonly onRegister: () => void;
  readonly sending: boolean;
};

/** Says that somebody like this is registered, and in what they agree, never what is known of them; it stops nobody. */
export const AlikeNotice = ({ people, samePath, onRegister, sending }: AlikeNoticeProps) => {
  const text = useText();
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
          <span>{reasons.map((reason) => text(`register.alike.${reason}`)).join(' ')}</span>
          <Button variant="default" size="compact-sm" component={Link} to={samePath(id)}>
            {text('find.same')}
          </Button>
          <Link to={`/people/${id}`}>{text('register.alike.open')}</Link>
        </Group>
      ))}
    </Notice>
  );
};
