import type { CallAnswer } from '@mrc/contracts';

const refusals: Readonly<Record<string, string>> = {
  UNAVAILABLE: 'it does not answer; its log says why',
  NOT_SIGNED_IN:
    'it does not believe the key of this data folder; one that was rotated is believed from the next start',
  NOT_ALLOWED: 'it does not let an administrator do this',
};

/** What a call that did not succeed means to the operator; `notFound` is said where there is no such thing. */
export const sentenceOf = (answer: CallAnswer, notFound = 'there is no such thing'): string => {
  if (answer.outcome === 'ok') return 'done';
  if (answer.outcome === 'defect') return `it failed; its log has the reference ${answer.reference}.`;
  const { code } = answer.refusal;
  return `${code === 'NOT_FOUND' ? notFound : (refusals[code] ?? `it refuses: ${code}`)}.`;
};
