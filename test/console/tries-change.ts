import type { acknowledgeReferral, CallContract } from '@mrc/contracts';
import type { Locator } from 'playwright-core';
import type * as z from 'zod';
import type { Tab } from '../network/tab';
import type { Known } from './known';
import type { Received, Sent } from './referral';
import { triesCommand } from './tries-command';

type Changing = CallContract<z.ZodType<{ readonly commandId: string }>, (typeof acknowledgeReferral)['output']>;

/** What a side does to a referral on its page. */
export type ReferralChange<T extends Sent | Received> = {
  /** After who does it, such as `withdraws it`. */
  readonly words: string;
  readonly contract: Changing;
  /** How the referral stands before; sent and in the inbox, unless it says otherwise. */
  readonly from?: Partial<T>;
  /** The button of the page and the dialog it opens; without them it is sent from the card of answers. */
  readonly opens?: { readonly button: string; readonly dialog: string | RegExp };
  /** What the dialog says of this referral. */
  readonly warns?: (now: T) => string;
  readonly fill?: (tab: Tab, form: Locator) => Promise<void>;
  /** What is then asked, besides which referral in which version. */
  readonly says?: object;
  readonly send: string;
  /** How it stands then; nothing may be done to it unless it says otherwise. */
  readonly leadsTo: Partial<T>;
  readonly sentence: string;
  readonly then?: (tab: Tab, now: T) => Promise<void>;
};

/** Everything that `triesCommand` tries, of each of these changes. */
export const triesChanges = <T extends Sent | Received>(
  who: string,
  made: (parts: Partial<T>) => Known<T>,
  changes: readonly ReferralChange<T>[],
): void => {
  describe.each(changes)(`${who} $words`, ({ from = {}, opens, warns, says, leadsTo, ...change }) => {
    triesCommand({
      ...change,
      to: () => made(from),
      open: async (tab, now) => {
        if (!opens) return tab.page.getByRole('region', { name: 'Your answer' });
        await tab.press(opens.button);
        const place = tab.page.getByRole('dialog', { name: opens.dialog });
        if (warns) expect(await place.innerText()).toContain(warns(now));
        return place;
      },
      asks: ({ id, version }) => ({ referralId: id, expectedVersion: version, ...says }),
      leadsTo: { may: [], ...leadsTo },
    });
  });
};
