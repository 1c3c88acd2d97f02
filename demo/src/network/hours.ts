import { weekdays, type OpeningSpan } from '@mrc/contracts';
import { newRandom } from './random';

const onDays = (days: readonly OpeningSpan['day'][], ...spans: readonly (readonly [string, string])[]): OpeningSpan[] =>
  days.flatMap((day) => spans.map(([opens, closes]) => ({ day, opens, closes })));
const [working, saturday] = [weekdays.slice(0, 5), weekdays.slice(5, 6)];

/** The hours of a centre. */
export const officeHours = onDays(working, ['09:00', '13:00'], ['14:00', '17:00']);
export const alwaysOpen = onDays(weekdays, ['00:00', '24:00']);

/** The hours a partner says; some say none. */
export const hoursOf = (seed: number, key: string): OpeningSpan[] | null =>
  newRandom(seed, `hours/${key}`).weighted<OpeningSpan[] | null>([
    [officeHours, 35],
    [[...onDays(working, ['08:00', '18:00']), ...onDays(saturday, ['09:00', '13:00'])], 30],
    [onDays(working, ['10:00', '19:00']), 20],
    [null, 15],
  ]);
