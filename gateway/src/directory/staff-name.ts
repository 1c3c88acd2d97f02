import type { Role } from '@mrc/contracts';
import type { Loaders } from '../operation/loaders';

export type StaffName = { readonly id: string; readonly name: string | null; readonly roles: readonly Role[] };

/** A member of staff as others may see one: colleagues by name, everybody else by id only. */
export const staffNameOf = async (load: Loaders, id: string | null): Promise<StaffName | null> =>
  id === null ? null : ((await load.staffName.load(id)) ?? { id, name: null, roles: [] });
