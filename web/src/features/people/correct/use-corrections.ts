import { useCallback, useMemo, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import {
  ContactCorrectionsDocument,
  PersonCorrectionsDocument,
  type ContactCorrectionsQuery,
  type ContactCorrectionsQueryVariables,
  type PersonCorrectionsQuery,
  type PersonCorrectionsQueryVariables,
} from '../../../generated/correct';
import type { Failure } from '../../../graphql/failure';
import { useLivePage } from '../../../graphql/use-live';
import { useRead } from '../../../graphql/use-read';
import type { Correction } from './fact-in-words';

type Earlier = { readonly after: string | null; readonly rows: readonly Correction[] };

/** What was put right of a person or a contact, newest first; what is not loaded yet, or not to be seen, is undefined. */
export type Corrections = {
  readonly rows: readonly Correction[] | undefined;
  readonly failure: Failure | undefined;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly more: () => void;
  /** Asks anew, from the newest on. */
  readonly again: () => void;
};

type Answer = PersonCorrectionsQuery['personCorrections'] | ContactCorrectionsQuery['contactCorrections'];

/** Where a history is asked for, and what of the answer it is. */
type Source<Data, Variables> = {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (id: string, after: string | null) => Variables;
  readonly pick: (data: Data) => Answer;
};

/** The corrections of a record as they happen; earlier ones come when they are asked for. */
const useCorrections = <Data, Variables extends AnyVariables>(
  { document, variables: asked, pick }: Source<Data, Variables>,
  id: string,
  isProtected: boolean,
): Corrections => {
  const client = useClient();
  const variables = useMemo(() => asked(id, null), [asked, id]);
  const reading = useRead({ document, variables });
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const [loading, setLoading] = useState(false);
  const { again: readAgain } = reading;
  const again = useCallback(() => {
    setEarlier(null);
    readAgain();
  }, [readAgain]);
  useLivePage([id], again, isProtected);
  const answer = reading.data && pick(reading.data);
  const first = answer?.__typename === 'CorrectionConnection' ? answer : undefined;
  const after = earlier ? earlier.after : (first?.endCursor ?? null);
  const more = async (): Promise<void> => {
    setLoading(true);
    const { data } = await client.query(document, asked(id, after), { requestPolicy: 'network-only' }).toPromise();
    setLoading(false);
    const page = data && pick(data);
    if (page?.__typename !== 'CorrectionConnection') return;
    setEarlier((before) => ({ after: page.endCursor, rows: [...(before?.rows ?? []), ...page.rows] }));
  };
  const known = new Set(first?.rows.map((row) => row.id));
  return {
    rows: first && [...first.rows, ...(earlier?.rows.filter((row) => !known.has(row.id)) ?? [])],
    failure: first ? undefined : reading.failure,
    hasMore: after !== null,
    loading,
    more: () => void more(),
    again,
  };
};

const ofPerson: Source<PersonCorrectionsQuery, PersonCorrectionsQueryVariables> = {
  document: PersonCorrectionsDocument,
  variables: (personId, after) => ({ personId, after }),
  pick: (data) => data.personCorrections,
};

const ofContact: Source<ContactCorrectionsQuery, ContactCorrectionsQueryVariables> = {
  document: ContactCorrectionsDocument,
  variables: (contactId, after) => ({ contactId, after }),
  pick: (data) => data.contactCorrections,
};

/** What was put right of a person. */
export const usePersonCorrections = (id: string, isProtected: boolean): Corrections =>
  useCorrections(ofPerson, id, isProtected);

/** What was put right of a contact. */
export const useContactCorrections = (id: string): Corrections => useCorrections(ofContact, id, false);
