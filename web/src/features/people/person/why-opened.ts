import type { OpeningBecause } from '../../../generated/schema';

/** Why a record is opened that is not the reader's to open freely: in a word, and in the reader's own. */
export type WhyOpened = { readonly reason: string | null; readonly because: OpeningBecause | null };

export const openedFreely: WhyOpened = { reason: null, because: null };
