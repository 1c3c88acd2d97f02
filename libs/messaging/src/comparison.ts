import { together, type Digest } from './digest';

/** What a comparison found: how many told events were never taken (less than nothing where more were taken), and since when it differs. */
export type Comparison = {
  readonly agrees: boolean;
  readonly lacking: number;
  readonly parked: number;
  readonly differsSince: Date | null;
  readonly agreedAt: Date | null;
  readonly askedAt: Date | null;
  readonly asks: number;
};

/** What heals a difference: nothing yet, hearing again what was told since a moment or ever, or forgetting all and hearing it again. */
export type Remedy =
  { readonly kind: 'none' } | { readonly kind: 'ask'; readonly from: Date | null } | { readonly kind: 'forget' };

const none: Remedy = { kind: 'none' };
const askAgainMs = 30_000;
const seldomMs = 1_800_000;
/** What a consumer has too much may still be counted by its owner; after this long it will not be. */
const forgetAfterMs = 15_000;
/** So often it is asked before all is forgotten, and so often forgotten while nothing agrees. */
const asksFirst = 6;
const forgets = 2;
/** Events are recorded a while before they are told; those of this long before the last comparison are asked for too. */
const marginMs = 600_000;

/**
 * Compares what an owner has told at a mark with what a consumer has taken there. A difference counts once the next mark shows
 * it too and it does not shrink: history that is told again shrinks it by itself. Behind asks again, at first for what is recent; ahead,
 * or as many and others, is forgotten.
 */
export const compare = (
  before: Comparison | undefined,
  told: Digest,
  { taken, parked }: { readonly taken: Digest; readonly parked: Digest },
  at: Date,
): { readonly comparison: Comparison; readonly remedy: Remedy } => {
  const known = together(taken, parked);
  const lacking = told.events - known.events;
  const agreedAt = before?.agreedAt ?? null;
  if (lacking === 0 && told.digest === known.digest) {
    const comparison = {
      agrees: true,
      lacking,
      parked: parked.events,
      differsSince: null,
      agreedAt: at,
      askedAt: null,
      asks: 0,
    };
    return { comparison, remedy: none };
  }
  const differs: Comparison = {
    agrees: false,
    lacking,
    parked: parked.events,
    differsSince: sameSide(before, lacking) ? (before?.differsSince ?? at) : at,
    agreedAt,
    askedAt: before?.askedAt ?? null,
    asks: before?.asks ?? 0,
  };
  if (!before || before.agrees || rests(differs, at)) return { comparison: differs, remedy: none };
  const behind = lacking > 0;
  if (behind && lacking < before.lacking) return { comparison: differs, remedy: none };
  const lasts = at.getTime() - (differs.differsSince ?? at).getTime();
  if (!behind && lasts < forgetAfterMs) return { comparison: differs, remedy: none };
  const from = differs.asks === 0 && agreedAt ? new Date(agreedAt.getTime() - marginMs) : null;
  return {
    comparison: { ...differs, askedAt: at, asks: differs.asks + 1 },
    remedy: remedyFor(behind, differs.asks, from),
  };
};

const sameSide = (before: Comparison | undefined, lacking: number): boolean =>
  before !== undefined && before.lacking > 0 === lacking > 0;

// What asking did not mend is forgotten, and what forgetting did not is left to somebody to look at.
const remedyFor = (behind: boolean, asks: number, from: Date | null): Remedy => {
  if (behind) return asks < asksFirst || asks >= asksFirst + forgets ? { kind: 'ask', from } : { kind: 'forget' };
  return asks < forgets ? { kind: 'forget' } : none;
};

const rests = ({ askedAt, asks }: Comparison, at: Date): boolean =>
  askedAt !== null && at.getTime() - askedAt.getTime() < Math.min(seldomMs, askAgainMs * 2 ** (asks - 1));
