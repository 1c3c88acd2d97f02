import { refusal, type Refusal } from '@mrc/contracts';
import { violates } from '@mrc/database';
import { refused, type Result } from '@mrc/kernel';

/**
 * Runs what creates something under an id that the caller chose. An id that something else has already, seen or hidden by
 * row-level security, in the journal or under one of the named keys, is refused as a reused command.
 */
export const unlessTaken = async <T, R>(
  keys: readonly string[],
  create: () => Promise<Result<T, R>>,
): Promise<Result<T, R | Refusal<'COMMAND_REUSED'>>> => {
  try {
    return await create();
  } catch (error) {
    const taken = [...keys, 'journal_one_event_per_version'].some((key) => violates(error, key));
    if (!taken) throw error;
    return refused(refusal('COMMAND_REUSED', {}));
  }
};
