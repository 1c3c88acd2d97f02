import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text';
import { ScreenState } from '../../ui/screen-state';

/** The end of a referral that the person did not want: nothing was sent, and the help goes on. */
export const SaidNo = ({ requestId }: { readonly requestId: string }) => {
  const text = useText();
  return (
    <ScreenState
      page
      title={text('refer.no.done')}
      say={text('refer.no.done.say')}
      action={
        <Button component={Link} to={`/requests/${requestId}`}>
          {text('refer.no.back')}
        </Button>
      }
    />
  );
};
