import { everyWeekday } from '../../generated/codes';
import type { Weekday } from '../../generated/schema';

/** A day `YYYY-MM-DD` that is called so: 5 January 2026 is a Monday. */
export const dayCalled = (weekday: Weekday): string =>
  `2026-01-${String(5 + everyWeekday.indexOf(weekday)).padStart(2, '0')}`;
