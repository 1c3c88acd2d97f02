import { Group } from '@mantine/core';
import { OfferedActions } from '../../forms/offered-actions';
import { isProtected } from '../../graphql/is-protected';
import { useText, type Text } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { requestActions } from './request-actions';
import { ReferralLines } from './request-referrals';
import type { Request, RequestModalProps } from './request';
import { whyAnotherWay } from './why-another-way';
import classes from './requests.module.css';

/** What is to be done now of an open request. */
const nextOf = (text: Text, request: Request): string => {
  if (request.answers.length > 0) return text('request.next.answer');
  if (request.needsAnotherWay) return whyAnotherWay(text, request);
  const referrals = request.referrals ?? [];
  const asked = referrals.find(({ standing }) => standing === 'WITH_PARTNER');
  if (asked) return text('request.next.waits', { partner: asked.receiver?.name ?? text('request.answer.partner') });
  if (request.services.length > 0 || referrals.some(({ standing }) => standing === 'HELPED'))
    return text('request.next.helped');
  if (isProtected(request) && !request.may.includes('REFER') && !request.may.includes('CLOSE'))
    return text('request.next.protect');
  return text(request.assignedTo === null ? 'request.next.nobody' : 'request.next.begin');
};

type NextStepProps = Pick<RequestModalProps, 'request' | 'onLook'>;

/** What comes next, whom it was referred to, and what may be done: where the words of the request end. */
export const NextStep = ({ request, onLook }: NextStepProps) => {
  const text = useText();
  const isOpen = request.state === 'OPEN';
  const referred = request.referrals === null || request.referrals.length > 0;
  if (!isOpen && !referred && request.may.length === 0) return null;
  return (
    <Card title={text(isOpen || !referred ? 'request.next' : 'request.referrals')}>
      {isOpen && <p className={classes['next']}>{nextOf(text, request)}</p>}
      {referred && <ReferralLines referrals={request.referrals} />}
      <Group gap="xs" className={classes['acts'] ?? ''}>
        <OfferedActions offers={requestActions} may={request.may} about={{ request }} onLook={onLook} />
      </Group>
    </Card>
  );
};
