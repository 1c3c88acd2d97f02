import { refusal, type PlatformRefusal } from '@mrc/contracts';

type Unavailable = { readonly outcome: 'refused'; readonly refusal: PlatformRefusal };

/** The answer where there is none; the same call may succeed later. */
export const unavailable: Unavailable = { outcome: 'refused', refusal: refusal('UNAVAILABLE', {}) };

/** `UNAVAILABLE` by an instance that has not begun the call, so that another one may: it ends, or has too much to do. */
export type Declined = Unavailable & { readonly declined: 'leaving' | 'busy' };

export const declinedAs = (declined: Declined['declined']): Declined => ({ ...unavailable, declined });

export const isDeclined = (answer: object): answer is Declined => 'declined' in answer;
