import { ofSteps, putCheck } from '@mrc/database';

/** A way to reach somebody can be said to be entered in error. */
export const migration = ofSteps((runner) =>
  putCheck(
    runner,
    'entry_error',
    'entry_error_kind_check',
    `kind in ('person', 'contact', 'consent', 'episode', 'family-member', 'exception', 'document', 'specific-need', 'functioning', 'contact-way')`,
  ),
);
