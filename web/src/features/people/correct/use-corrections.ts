import { useCallback, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { PersonCorrectionsDocument } from '../../../generated/correct';
import type { Failure } from '../../../graphql/failure';
import { useLivePage } from '../../../graphql/use-live';
import { useRead } from '../../../graphql/use-read';
import type { Correction } from './fact-in-words';

type Earlier = { readonly after: string | null; readonly rows: readonly Correction[] };

/** What was put right of a person, newest first; what is not loaded yet, or not to be seen, is undefined. */
export type Corrections = {
  readonly rows: readonly Correction[] | undefined;
  readonly failure: Failure | undefined;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly more: () => void;
  /** Asks anew, from the newest on. */
  readonly again: () => void;
};

/** The corrections of a person as they happen; earlier ones come when they are asked for. */
export const useCorrections = (personId: string, isProtected: boolean): Corrections => {
  const client = useClient();
  const variables = useMemo(() => ({ personId, after: null }), [personId]);
  const reading = useRead({ document: PersonCorrectionsDocument, variables });
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const [loading, setLoading] = useState(false);
  const { again: readAgain } = reading;
  const again = useCallback(() => {
    setEarlier(null);
    readAgain();
  }, [readAgain]);
  useLivePage([personId], again, isProtected);
  const answer = reading.data?.personCorrections;
  const first = answer?.__typename === 'CorrectionConnection' ? answer : undefined;
  const after = earlier ? earlier.after : (first?.endCursor ?? null);
  const more = async (): Promise<void> => {
    setLoading(true);
    const { data } = await client
      .query(PersonCorrectionsDocument, { personId, after }, { requestPolicy: 'network-only' })
      .toPromise();
    setLoading(false);
    const page = data?.personCorrections;
    if (page?.__typename !== 'CorrectionConnection') return;
    setEarlier((before) => ({ after: page.endCursor, rows: [...(before?.rows ?? []), ...page.rows] }));
  };
  const known = new Set(first?.rows.map(({ id }) => id));
  return {
    rows: first && [...first.rows, ...(earlier?.rows.filter(({ id }) => !known.has(id)) ?? [])],
    failure: first ? undefined : reading.failure,
    hasMore: after !== null,
    loading,
    more: () => void more(),
    again,
  };
};
