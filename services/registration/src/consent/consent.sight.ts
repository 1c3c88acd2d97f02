import { isProtected, type StaffActor } from '@mrc/access';
import type { Consent } from './consent';

/** Who reads: a protected consent is there for who recorded it and for those who see protected ones. */
export type Reader = { readonly staffId: string; readonly seesProtected: boolean };

/** The actor as a reader of consents. */
export const readerOf = (actor: StaffActor): Reader => ({
  staffId: actor.staffId,
  seesProtected: actor.roles.includes('protection-officer'),
});

/** Whether the reader may see this consent and what stands on it. */
export const sees = (reader: Reader, consent: Consent): boolean =>
  !isProtected(consent) || consent.recordedBy === reader.staffId || reader.seesProtected;
