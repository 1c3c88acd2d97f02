import { confirmService, withdrawReferral } from '@mrc/contracts';
import { inState, sentReferral, type Sent } from '../referral';
import { triesChanges } from '../tries-change';

const naming = ({ receiverId }: Sent): string => `Centre ${receiverId}`;

triesChanges('a worker who sent a referral and', sentReferral, [
  {
    words: 'withdraws it',
    contract: withdrawReferral,
    opens: { button: 'Withdraw', dialog: /^Withdraw this referral/ },
    warns: naming,
    send: 'Withdraw this referral',
    leadsTo: inState('withdrawn'),
    sentence: 'Withdrawn. The partner reads nothing of the person any more.',
  },
  {
    words: 'confirms the service',
    contract: confirmService,
    from: inState('service-reported'),
    opens: { button: 'The person confirms the service', dialog: /^Has the person said/ },
    warns: naming,
    send: 'The person has confirmed it',
    leadsTo: inState('confirmed'),
    sentence: 'The person confirmed the service. Close the request when the need is met.',
  },
]);
