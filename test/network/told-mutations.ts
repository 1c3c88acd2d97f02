import type { Role } from '@mrc/contracts';

const confirming: readonly Role[] = ['supervisor', 'data-protection-officer'];
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Answers on functioning, in order. */
export const answers = {
  ...{ answeredOn: '2026-11-02', seeing: 'NO_DIFFICULTY', hearing: 'NO_DIFFICULTY', walking: 'NO_DIFFICULTY' },
  ...{ remembering: 'NOT_KNOWN', selfCare: 'NO_DIFFICULTY', communicating: 'NOT_STATED' },
};

/** What is done with words that are read out. */
export const wordingMutations: Readonly<
  Record<string, { readonly by: readonly Role[]; readonly input: () => object }>
> = {
  draftWording: {
    by: ['data-protection-officer'],
    input: () => ({ purpose: 'RESEARCH', language: 'ru', from: inDays(3), text: '{centre} может.' }),
  },
  confirmWording: { by: confirming, input: () => ({ versionId: crypto.randomUUID(), speaksLanguage: true }) },
  takeBackWording: { by: confirming, input: () => ({ versionId: crypto.randomUUID(), note: 'A slip.' }) },
};
