import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text';
import { ScreenState } from '../../ui/screen-state';

type SaidNoProps = {
  /** Where another partner is asked, with what was written for this one. */
  readonly another: string;
  /** Goes on with the request, and forgets what was written. */
  readonly onLeave: () => void;
};

/** The end of a referral that the person did not want: nothing was sent, and the help goes on. */
export const SaidNo = ({ another, onLeave }: SaidNoProps) => {
  const text = useText();
  return (
    <ScreenState
      page
      title={text('refer.no.done')}
      say={text('refer.no.done.say')}
      action={
        <Group gap="xs" justify="center">
          <Button onClick={onLeave}>{text('refer.no.back')}</Button>
          <Button variant="default" component={Link} to={another}>
            {text('sent.askAnother')}
          </Button>
        </Group>
      }
    />
  );
};
