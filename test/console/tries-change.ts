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
  /** The button of the page and the dialog it opens; without them it is sent from a card of the page. */
  readonly opens?: { readonly button: string; readonly dialog: string | RegExp };
  /** The card it is sent from; that of answers, unless it says otherwise. */
  readonly card?: string;
  /** What is chosen on the card, which keeps nothing. */
  readonly choose?: string;
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

/** Everything that `triesCommand` tries, of each of these changes, which are all that the page of `offered` offers. */
export const triesChanges = <T extends Sent | Received>(
  who: string,
  made: (parts: Partial<T>) => Known<T>,
  changes: readonly ReferralChange<T>[],
  offered: readonly string[],
): void => {
  it(`${who} changes it in any way is tried`, () => {
    expect(new Set(changes.map(({ contract }) => contract.name)).size).toBe(offered.length);
  });

  describe.each(changes)(
    `${who} $words`,
    ({ from = {}, opens, card = 'Your answer', choose, warns, says, leadsTo, ...change }) => {
      triesCommand({
        ...change,
        to: () => made(from),
        open: async (tab, now) => {
          if (choose !== undefined) await tab.choose(choose);
          if (!opens) return tab.page.getByRole('region', { name: card });
          await tab.press(opens.button);
          const place = tab.page.getByRole('dialog', { name: opens.dialog });
          if (warns) expect(await place.innerText()).toContain(warns(now));
          return place;
        },
        asks: ({ id, version }) => ({ referralId: id, expectedVersion: version, ...says }),
        leadsTo: { may: [], ...leadsTo },
      });
    },
  );
};
