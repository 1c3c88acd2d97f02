import type { AccessLevel } from '../generated/schema';

/** Whether only its worker and protection officers see it. */
export const isProtected = ({ accessLevel }: { readonly accessLevel: AccessLevel }): boolean =>
  accessLevel === 'PROTECTED' || accessLevel === 'SEALED';
