import { consentReminderDays } from '@mrc/contracts';

/** SQL: whether the last day of a yes `c` is near on the day `today`, and not past. */
export const endsSoon = (today: string): string =>
  `(c.decision = 'given' and c.valid_until is not null and c.valid_until between ${today}::date and ${today}::date + ${consentReminderDays})`;

/** SQL: whether a person `p` said something later to what their consent `c` is about, in any record that is one with theirs. */
export const isAskedAnew = `exists (select from consent l join person o on o.id = l.person_id
  where l.purpose = c.purpose and l.receiver is not distinct from c.receiver and l.entered_in_error is null and l.recorded_at > c.recorded_at
    and (o.id in (p.id, p.merged_into) or o.merged_into in (p.id, p.merged_into)))`;
