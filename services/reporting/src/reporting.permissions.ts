import type { Permissions } from '@mrc/access';

/** Figures are read by programme managers, of the jurisdictions their token lists; row-level security holds them to it. */
export const reportingPermissions: Permissions<'read-figures', null> = {
  'read-figures': [{ roles: ['programme-manager'] }],
};
