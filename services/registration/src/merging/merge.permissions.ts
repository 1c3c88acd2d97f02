import type { Permissions } from '@mrc/access';
import { pairPermissions, type PairPlace } from '../duplicate/pair.permissions';

/** Who makes two records one, and who two of one again: those who decide on their pair. */
export const mergePermissions: Permissions<'merge' | 'separate', PairPlace> = {
  merge: pairPermissions.decide,
  separate: pairPermissions.decide,
};
