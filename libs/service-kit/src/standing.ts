/** Why a service must be given no work. */
export const unreadyCodes = ['starting', 'database-away'] as const;
export type UnreadyCode = (typeof unreadyCodes)[number];

/** What somebody should look at while the service goes on working. */
export const degradedCodes = [
  'bus-away',
  'clock-differs',
  'consumers-restarting',
  'consumers-starting',
  'consumers-stopped',
  'dead-letters',
  'disagreement',
  'events-behind',
  'figures-unknown',
  'keys-parked',
  'live-updates-silent',
  'log-lines-dropped',
  'outbox-old',
  'pool-saturated',
  'services-away',
  'tick-long',
  'ticks-failing',
  'ticks-stopped',
] as const;
export type DegradedCode = (typeof degradedCodes)[number];

/** How a program stands: it may be given work when ready or degraded. */
export type Standing = {
  readonly ready: boolean;
  readonly state: 'ready' | 'degraded' | 'unready';
  readonly unready: readonly UnreadyCode[];
  readonly degraded: readonly DegradedCode[];
};

/** The standing in which these things are so. */
export const standingOf = (
  unready: Readonly<Record<UnreadyCode, boolean>>,
  degraded: Readonly<Partial<Record<DegradedCode, boolean>>>,
): Standing => {
  const whyNot = unreadyCodes.filter((code) => unready[code]);
  const what = degradedCodes.filter((code) => degraded[code]);
  const ready = whyNot.length === 0;
  return { ready, state: !ready ? 'unready' : what.length > 0 ? 'degraded' : 'ready', unready: whyNot, degraded: what };
};
