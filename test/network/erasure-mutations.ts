import type { Role } from '@mrc/contracts';

const desk: readonly Role[] = ['intake', 'case-worker', 'supervisor', 'protection-officer'];
const deciders: readonly Role[] = ['data-protection-officer', 'protection-officer'];
const standing = () => ({ erasureId: crypto.randomUUID(), expectedVersion: 1 });
const asked = { because: 'NOT_SAID', identityChecked: 'DOCUMENT', askedOn: '2026-11-02' };

/** The commands by which somebody is erased, with who may give them. */
export const erasureMutations = {
  askErasure: { by: desk, input: () => ({ personId: crypto.randomUUID(), ...asked }) },
  agreeToErasure: { by: deciders, input: standing },
  keepRecord: { by: deciders, input: () => ({ ...standing(), holds: ['OPEN_COMPLAINT'], note: null }) },
  takeBackErasure: { by: desk, input: () => ({ ...standing(), because: 'HER_WORD' }) },
} as const;
