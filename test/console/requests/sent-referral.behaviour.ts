import { confirmService, reportNotConfirmed, sentReferralView, withdrawReferral } from '@mrc/contracts';
import { inState, sentReferral, type Sent } from '../referral';
import { triesChanges } from '../tries-change';

const naming = ({ receiverId }: Sent): string => `Centre ${receiverId}`;

triesChanges(
  'a worker who sent a referral and',
  sentReferral,
  [
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
      words: 'says that the person does not confirm it',
      contract: reportNotConfirmed,
      from: inState('service-reported'),
      opens: {
        button: 'The person does not confirm it',
        dialog: /^Has the person said that the service was not given/,
      },
      warns: naming,
      send: 'Not confirmed',
      leadsTo: { ...inState('not-confirmed'), may: ['confirm'] },
      sentence: 'The person says that the service was not given.',
    },
    {
      words: 'confirms the service',
      contract: confirmService,
      from: inState('service-reported'),
      opens: { button: 'The person confirms the service', dialog: /^Has the person said that the service was given/ },
      warns: naming,
      send: 'The person has confirmed it',
      leadsTo: inState('confirmed'),
      sentence: 'The person confirmed the service. Close the request when the need is met.',
    },
  ],
  sentReferralView.shape.may.element.options,
);
