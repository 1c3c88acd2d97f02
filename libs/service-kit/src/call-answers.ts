import { refusal, type PlatformRefusal } from '@mrc/contracts';

type Unavailable = { readonly outcome: 'refused'; readonly refusal: PlatformRefusal };

/** The answer where there is none; the same call may succeed later. */
export const unavailable: Unavailable = { outcome: 'refused', refusal: refusal('UNAVAILABLE', {}) };

/** `UNAVAILABLE` by an instance that has not begun the call, so that another one may: it ends, has too much to do, or has no keys to tell who asks. */
export type Declined = Unavailable & { readonly declined: 'leaving' | 'busy' | 'keyless' };

export const declinedAs = (declined: Declined['declined']): Declined => ({ ...unavailable, declined });

export const isDeclined = (answer: object): answer is Declined => 'declined' in answer;

type Reply = { readonly outcome: string; readonly refusal?: { readonly code: string } };

/** What an answer says of the instance that gave it: that it is well, busy or leaves, could not do its work, or has a defect. */
export const standingBy = (answer: Reply | Declined): 'well' | 'busy' | 'leaves' | 'could-not' | 'erred' => {
  if ('declined' in answer) return declinedStanding[answer.declined];
  if (answer.outcome === 'defect') return 'erred';
  return answer.refusal?.code === 'UNAVAILABLE' ? 'could-not' : 'well';
};

const declinedStanding = { leaving: 'leaves', busy: 'busy', keyless: 'could-not' } as const;

/** What a caller asks after a silence: an instance of any version answers at once, whatever it answers. */
export const areYouThere = 'are-you-there';
