import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { PersonMigrationStatusDocument } from '../../../generated/migration-status';
import type { SealedReason } from '../../../generated/schema';
import { failureOf } from '../../../graphql/failure';
import type { NotDone } from '../../../ui/refusal-notice';
import type { Statuses } from './status.values';

export type ReadingReason = { readonly because: SealedReason; readonly note: string | null };

/** What was read, for as long as it is on the screen. */
export type Unsealed = Statuses & { readonly reason: ReadingReason };

/** Asks once for what is sealed: each reading is kept with its reason, so nothing asks again by itself. */
export const useUnsealed = (personId: string) => {
  const client = useClient();
  const [unsealed, setUnsealed] = useState<Unsealed | null>(null);
  const [notRead, setNotRead] = useState<NotDone | null>(null);
  const [reading, setReading] = useState(false);
  const read = useCallback(
    async (reason: ReadingReason): Promise<void> => {
      setReading(true);
      setNotRead(null);
      const asked = { personId, ...reason };
      const { data, error } = await client
        .query(PersonMigrationStatusDocument, asked, { requestPolicy: 'network-only' })
        .toPromise();
      setReading(false);
      const answer = data?.personMigrationStatus;
      if (error || !answer) setNotRead({ kind: 'failed', failure: error ? failureOf(error) : { kind: 'unavailable' } });
      else if (answer.__typename === 'MigrationStatuses') setUnsealed({ ...answer, reason });
      else setNotRead({ kind: 'refused', refusal: answer });
    },
    [client, personId],
  );
  const seal = useCallback((): void => {
    setUnsealed(null);
    setNotRead(null);
  }, []);
  return { unsealed, notRead, reading, read, seal };
};
