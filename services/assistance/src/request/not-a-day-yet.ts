import { refusal, type Refusal } from '@mrc/contracts';

/** What happened is written down on its day or later: the refusal of a day that has not come, or undefined. */
export const notADayYet = (path: string, day: string | null, today: string): Refusal<'INVALID_INPUT'> | undefined =>
  day !== null && day > today ? refusal('INVALID_INPUT', { issues: [{ path, problem: 'not-a-day-yet' }] }) : undefined;
