import { ofSteps, putCheck } from '@mrc/database';

/** A person says whether they may be shown with their family. */
export const migration = ofSteps((runner) =>
  putCheck(
    runner,
    'consent',
    'consent_purpose_check',
    `purpose in ('care', 'statistics', 'follow-up', 'research', 'family', 'sharing')`,
  ),
);
