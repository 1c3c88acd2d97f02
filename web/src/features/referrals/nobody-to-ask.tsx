import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { ScreenState } from '../../ui/screen-state';
import type { RequestToRefer } from './refer-request';
import type { OfferingLine } from './who-step';

type NobodyToAskProps = { readonly request: RequestToRefer; readonly offerings: readonly OfferingLine[] };

/** Why this cannot be sent to anybody now, and what can be done instead. */
export const NobodyToAsk = ({ request, offerings }: NobodyToAskProps) => {
  const text = useText();
  const format = useFormat();
  const service = serviceName(text, request.serviceCode);
  const none = offerings.length === 0;
  const agreed = offerings.filter(({ agreementInForce }) => agreementInForce);
  const why = agreed.length > 0 ? 'refer.who.noneRead.say' : 'refer.who.noneAgreed.say';
  const partners = format.list([
    ...new Set((agreed.length > 0 ? agreed : offerings).map(({ organisationName }) => organisationName)),
  ]);
  return (
    <ScreenState
      title={text(none ? 'refer.who.none' : 'refer.who.noneAgreed', { service })}
      say={none ? text('refer.who.none.say') : text(why, { partners })}
      action={
        <Group gap="xs" justify="center">
          <Button component={Link} to={`/requests/${request.id}`}>
            {text('refer.openRequest')}
          </Button>
          <Button variant="default" component={Link} to="/directory">
            {text('refer.who.directory')}
          </Button>
        </Group>
      }
    />
  );
};
