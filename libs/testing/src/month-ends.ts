/** A moment beside the end of a month, and the calendar day that it is at a place. */
export type MonthEnd = { readonly timeZone: string; readonly at: string; readonly day: string };

/** The last second and the first of the local day, and of the day in UTC, in two zones of the network: UTC+5 and UTC+3. */
export const monthEnds: readonly MonthEnd[] = [
  { timeZone: 'Asia/Almaty', at: '2026-10-31T18:59:59Z', day: '2026-10-31' },
  { timeZone: 'Asia/Almaty', at: '2026-10-31T19:00:00Z', day: '2026-11-01' },
  { timeZone: 'Europe/Moscow', at: '2026-10-31T20:59:59Z', day: '2026-10-31' },
  { timeZone: 'Europe/Moscow', at: '2026-10-31T21:00:00Z', day: '2026-11-01' },
  { timeZone: 'Asia/Almaty', at: '2026-10-31T23:59:59Z', day: '2026-11-01' },
  { timeZone: 'Europe/Moscow', at: '2026-10-31T23:59:59Z', day: '2026-11-01' },
  { timeZone: 'Asia/Almaty', at: '2026-11-01T00:00:00Z', day: '2026-11-01' },
  { timeZone: 'Europe/Moscow', at: '2026-11-01T00:00:00Z', day: '2026-11-01' },
];
