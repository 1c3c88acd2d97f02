import * as z from 'zod';
import { query } from '../call';
import { named } from '../named';
import { id, instant, pageOf, pageRequest } from '../vocabulary';

export const listSearchNotices = query('registration', 'listSearchNotices', {
  says: 'Who of the register searched more than is usual on a day, the latest first: for data-protection officers.',
  input: z.strictObject(pageRequest),
  output: pageOf(
    'SearchNoticeConnection',
    named(
      'SearchNotice',
      z.strictObject({
        id,
        staffId: id,
        centreId: id,
        noticedAt: instant,
        inTenMinutes: z.int().describe('The most searches in ten minutes of that day.'),
        inDay: z.int().describe('The most searches in twenty-four hours.'),
      }),
    ),
    'Who searched more than is usual, the latest first.',
  ),
});
