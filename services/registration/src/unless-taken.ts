import { refusal, type Refusal } from '@mrc/contracts';
import { violates } from '@mrc/database';
import { refused, type Result } from '@mrc/kernel';

const ids = ['journal_one_event_per_version', 'person_pkey', 'contact_pkey', 'consent_pkey'] as const;

/**
 * Runs what creates something under an id that the caller chose. An id that something else has already, seen or hidden by
 * row-level security, is refused as a reused command.
 */
export const unlessTaken = async <T, R>(
  create: () => Promise<Result<T, R>>,
): Promise<Result<T, R | Refusal<'COMMAND_REUSED'>>> => {
  try {
    return await create();
  } catch (error) {
    if (ids.some((constraint) => violates(error, constraint))) return refused(refusal('COMMAND_REUSED', {}));
    throw error;
  }
};
