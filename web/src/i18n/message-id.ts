import type { consentMessages } from '../forms/consent.messages';
import type { formsMessages } from '../forms/forms.messages';
import type { sharedMessages } from '../ui/shared.messages';
import type { shellMessages } from '../shell/shell.messages';
import type { directoryMessages } from '../features/directory/directory.messages';
import type { inboxMessages } from '../features/inbox/inbox.messages';
import type { myWorkMessages } from '../features/my-work/my-work.messages';
import type { peopleMessages } from '../features/people/people.messages';
import type { registerMessages } from '../features/people/register.messages';
import type { personMessages } from '../features/people/person.messages';
import type { timelineMessages } from '../features/people/timeline.messages';
import type { referMessages } from '../features/referrals/refer.messages';
import type { referralWordsMessages } from '../features/referrals/referral-words.messages';
import type { referralsMessages } from '../features/referrals/referrals.messages';
import type { reportsMessages } from '../features/reports/reports.messages';
import type { requestsMessages } from '../features/requests/requests.messages';
import type { signInMessages } from '../features/sign-in/sign-in.messages';
import type { refusalMessages } from './refusals.messages';
import type { vocabularyMessages } from './vocabulary.messages';
import type { workVocabularyMessages } from './work-vocabulary.messages';

type Bundles = [
  typeof shellMessages,
  typeof sharedMessages,
  typeof formsMessages,
  typeof consentMessages,
  typeof refusalMessages,
  typeof vocabularyMessages,
  typeof workVocabularyMessages,
  typeof myWorkMessages,
  typeof peopleMessages,
  typeof personMessages,
  typeof registerMessages,
  typeof timelineMessages,
  typeof requestsMessages,
  typeof signInMessages,
  typeof referralWordsMessages,
  typeof referMessages,
  typeof referralsMessages,
  typeof inboxMessages,
  typeof directoryMessages,
  typeof reportsMessages,
];

type IdOf<Bundle> = Bundle extends { readonly en: infer English } ? keyof English & string : never;

/** Every text of the console: asking for one that nobody wrote does not compile. */
export type MessageId = IdOf<Bundles[number]>;
