import { invalidInput, modesWithWitness, type ConsentMode, type Refusal, type WitnessRole } from '@mrc/contracts';
import type { Result } from '@mrc/kernel';

type Manner = {
  readonly mode: ConsentMode;
  readonly witness: string | null;
  readonly witnessRole?: WitnessRole | null | undefined;
  readonly recording?: string | null | undefined;
};

/** What of how something was said is missing; `path` is where the command says it. A thumbprint or a spoken answer needs a witness, a recording the place where it is kept. */
export const mannerUnsaid = (
  { mode, witness, witnessRole, recording }: Manner,
  path = '',
): Result<never, Refusal<'INVALID_INPUT'>> | undefined => {
  if (modesWithWitness.includes(mode)) {
    if (witness === null) return invalidInput(`${path}witness`, 'witness-needed');
    if (!witnessRole) return invalidInput(`${path}witnessRole`, 'witness-needed');
  }
  return mode === 'audio' && !recording ? invalidInput(`${path}recording`, 'recording-needed') : undefined;
};

/** What is kept of a manner: no witness where none was asked for by its mode, no recording where there is none. */
export const mannerKept = ({ mode, witness, witnessRole, recording }: Manner) => ({
  witness,
  witnessRole: witness === null ? null : (witnessRole ?? null),
  recording: mode === 'audio' ? (recording ?? null) : null,
});
