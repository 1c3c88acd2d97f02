import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { createRequest, useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { askedHow, everyWhileSeen } from './background';
import { failureOf, type Failure } from './failure';
import { keepAt, keptAt } from '../place/place.store';
import { compareRows, type RowsChange } from './keyset';
import { useAnyChange } from './use-live';
import { useLookAgain } from './use-look-again';
import { useSignedInAgain } from './use-signed-in-again';

const unavailable: Failure = { kind: 'unavailable' };

/** Why an answer is missing, and to which of the two questions. */
type Missing = { readonly failure: Failure; readonly question: 'start' | 'more' };

type Page<Row> = { readonly rows: readonly Row[]; readonly endCursor: string | null };

type Shown<Row> = {
  readonly pages: number;
  readonly first: readonly Row[];
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
};

type Question<Data, Variables, Row> = {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** Everything but `after`; a new value starts over. */
  readonly variables: Omit<Variables, 'after'>;
  readonly pick: (data: Data) => Page<Row>;
  /** How often to look by itself, in milliseconds; things that are never pushed need it. */
  readonly pollEvery?: (rows: readonly Row[]) => number;
};

/**
 * A list that grows at its end on request and never moves by itself: changes are counted and enter when asked for. Into an empty list
 * they come by themselves. Who comes back to its page finds as many rows as were loaded.
 */
export type Keyset<Row> = {
  readonly rows: readonly Row[] | undefined;
  readonly failure: Failure | undefined;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly more: () => void;
  readonly again: () => void;
  readonly news: RowsChange | undefined;
  readonly show: () => void;
};

export const useKeyset = <Data, Variables extends AnyVariables, Row extends { readonly id: string }>(
  question: Question<Data, Variables, Row>,
): Keyset<Row> => {
  const client = useClient();
  const { document: query, variables, pick, pollEvery } = question;
  const key = JSON.stringify(variables);
  const { key: visit } = useLocation();
  const name = useMemo(() => `rows ${createRequest(query, JSON.parse(key)).key}`, [key, query]);
  const [shown, setShown] = useState(() => keptAt<Shown<Row>>(visit, name));
  const enter = useCallback(
    (next: Shown<Row>) => {
      keepAt(visit, name, next);
      setShown(next);
    },
    [name, visit],
  );
  const [missing, setMissing] = useState<Missing | undefined>();
  const [loading, setLoading] = useState(true);
  const [fresh, setFresh] = useState<Page<Row> | undefined>();
  const turn = useRef(0);

  const ask = useCallback(
    async (after: string | null): Promise<Page<Row> | Failure> => {
      const asked: Variables = { ...JSON.parse(key), after };
      const { data, error } = await client
        .query(query, asked, { requestPolicy: 'network-only', ...askedHow() })
        .toPromise();
      if (data) return pick(data);
      return error ? failureOf(error) : unavailable;
    },
    [client, key, pick, query],
  );

  const start = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    setLoading(true);
    setFresh(undefined);
    const answer = await ask(null);
    if (mine !== turn.current) return;
    setLoading(false);
    if ('kind' in answer) setMissing({ failure: answer, question: 'start' });
    else {
      setMissing(undefined);
      enter({ pages: 1, first: answer.rows, rows: answer.rows, endCursor: answer.endCursor });
    }
  }, [ask, enter]);

  const look = useCallback(async () => {
    const mine = turn.current;
    const answer = await ask(null);
    if (mine === turn.current && !('kind' in answer)) setFresh(answer);
  }, [ask]);

  useEffect(() => {
    const left = keptAt<Shown<Row>>(visit, name);
    setShown(left);
    setMissing(undefined);
    if (left === undefined) void start();
    else {
      turn.current += 1;
      setLoading(false);
      setFresh(undefined);
      void look();
    }
  }, [look, name, start, visit]);

  const again = useCallback(() => void start(), [start]);
  const failure = missing?.failure;
  useSignedInAgain(failure, again);

  const more = useCallback(async () => {
    if (!shown?.endCursor) return;
    const mine = turn.current;
    setLoading(true);
    const answer = await ask(shown.endCursor);
    if (mine !== turn.current) return;
    setLoading(false);
    if ('kind' in answer) setMissing({ failure: answer, question: 'more' });
    else {
      setMissing(undefined);
      enter({
        ...shown,
        pages: shown.pages + 1,
        rows: [...shown.rows, ...answer.rows.filter(({ id }) => !shown.rows.some((row) => row.id === id))],
        endCursor: answer.endCursor,
      });
    }
  }, [ask, enter, shown]);

  useLookAgain(failure, missing?.question === 'more' ? more : again, loading);

  useAnyChange(() => void look(), 1_500);
  const interval = shown && pollEvery?.(shown.rows);
  useEffect(() => {
    if (interval === undefined) return undefined;
    return everyWhileSeen(interval, () => void look());
  }, [interval, look]);

  const news = useMemo(() => (fresh && shown ? compareRows(shown.first, fresh.rows) : undefined), [fresh, shown]);
  const show = useCallback(() => {
    if (!fresh) return;
    enter({ pages: 1, first: fresh.rows, rows: fresh.rows, endCursor: fresh.endCursor });
    setFresh(undefined);
  }, [enter, fresh]);
  const isEmpty = shown?.rows.length === 0;
  useEffect(() => {
    if (isEmpty) show();
  }, [isEmpty, show]);

  return {
    rows: shown?.rows,
    failure,
    hasMore: typeof shown?.endCursor === 'string',
    loading,
    more: () => void more(),
    again,
    news,
    show,
  };
};
