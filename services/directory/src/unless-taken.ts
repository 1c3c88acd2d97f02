import { refusal, type Refusal } from '@mrc/contracts';
import { violates } from '@mrc/database';
import { refused, type Result } from '@mrc/kernel';

/** Runs what creates something under the command's id; an id that something else already has is refused as a reused command. */
export const unlessTaken = async <T, R>(
  key: string,
  create: () => Promise<Result<T, R>>,
): Promise<Result<T, R | Refusal<'COMMAND_REUSED'>>> => {
  try {
    return await create();
  } catch (error) {
    if (violates(error, key) || violates(error, 'journal_one_event_per_version')) {
      return refused(refusal('COMMAND_REUSED', {}));
    }
    throw error;
  }
};
