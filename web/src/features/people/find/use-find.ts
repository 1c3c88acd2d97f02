import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { useClient, type Client } from 'urql';
import { ByNumberDocument, FindPersonsDocument } from '../../../generated/find';
import { failureOf, type Failure } from '../../../graphql/failure';
import type { AnyRefusal } from '../../../i18n/refusal-text';
import { findTerms, onFindTerms, setFindTerms } from '../../../shell/find-terms';
import { numberIn } from './number-in';
import { changeFind, findState, onFindChange, type FindState } from './find-state';

/** The search of the desk: what was typed, what was found, and why nothing was. */
export type Find = FindState & {
  readonly searching: boolean;
  readonly refusal: AnyRefusal | null;
  readonly failure: Failure | null;
  readonly change: (part: Partial<Pick<FindState, 'terms' | 'birthYear' | 'nationality'>>) => void;
  readonly search: () => void;
};

const yearOf = (typed: string): number | null => (/^(19|20)\d\d$/u.test(typed.trim()) ? Number(typed.trim()) : null);

/** The page of what has this number, where it is there for who asks. */
const opened = async (client: Client, number: string): Promise<string | undefined> => {
  const { data } = await client.query(ByNumberDocument, { number }, { requestPolicy: 'network-only' }).toPromise();
  const [request] = data?.requestByNumber ?? [];
  const [referral] = data?.sentReferralByNumber ?? [];
  if (request !== undefined) return `/requests/${request}`;
  return referral === undefined ? undefined : `/referrals/${referral}`;
};

export const useFind = (): Find => {
  const client = useClient();
  const navigate = useNavigate();
  const state = useSyncExternalStore(onFindChange, findState);
  const fromHead = useSyncExternalStore(onFindTerms, findTerms);
  const [searching, setSearching] = useState(false);
  const [refusal, setRefusal] = useState<AnyRefusal | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const search = useCallback(async () => {
    const { terms, birthYear, nationality } = findState();
    if (terms.trim() === '') return;
    setSearching(true);
    const number = numberIn(terms);
    const numbered = number === null ? undefined : await opened(client, number);
    if (numbered !== undefined) {
      setSearching(false);
      changeFind({ terms: '' });
      void navigate(numbered);
      return;
    }
    const input = { terms: terms.trim(), birthYear: yearOf(birthYear), nationality };
    const { data, error } = await client
      .query(FindPersonsDocument, { input }, { requestPolicy: 'network-only' })
      .toPromise();
    setSearching(false);
    setRefusal(null);
    setFailure(null);
    const result = data?.findPersons;
    if (!result) setFailure(error ? failureOf(error) : { kind: 'unavailable' });
    else if (result.__typename === 'FoundPersons') changeFind({ found: result });
    else if (result.code === 'UNAVAILABLE') setFailure({ kind: 'unavailable' });
    else setRefusal(result);
  }, [client, navigate]);

  useEffect(() => {
    if (fromHead === '') return;
    setFindTerms('');
    changeFind({ terms: fromHead, birthYear: '', nationality: null, found: null });
    void search();
  }, [fromHead, search]);

  const change = useCallback((part: Partial<FindState>) => changeFind({ ...part, found: null }), []);
  return { ...state, searching, refusal, failure, change, search: () => void search() };
};
