import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { AlikePersonsDocument } from '../../../generated/alike';
import type { FindPersonsInput } from '../../../generated/schema';
import { alikeAmong, type Alike } from './alike';

type Known = { readonly asked: string; readonly people: readonly Alike[] };

const nobody: Known = { asked: '', people: [] };

/**
 * Who is registered already and may be the one these searches are about; nobody while it is not known, and where a search is
 * refused or does not answer. It is asked once for the same answers, and nothing waits for it.
 */
export const useAlike = (searches: readonly FindPersonsInput[]): readonly Alike[] => {
  const client = useClient();
  const [known, setKnown] = useState(nobody);
  const inputs = useRef(searches);
  inputs.current = searches;
  const asked = searches.length === 0 ? '' : JSON.stringify(searches);
  useEffect(() => {
    if (asked === '' || asked === known.asked) return undefined;
    let left = false;
    const find = async (input: FindPersonsInput): Promise<readonly Alike[]> => {
      const { data } = await client
        .query(AlikePersonsDocument, { input }, { requestPolicy: 'network-only' })
        .toPromise();
      const result = data?.findPersons;
      return result?.__typename === 'FoundPersons' ? result.found : [];
    };
    void Promise.all(inputs.current.map(find)).then((found) => {
      if (!left) setKnown({ asked, people: alikeAmong(found.flat()) });
    });
    return () => {
      left = true;
    };
  }, [asked, client, known.asked]);
  return asked === known.asked ? known.people : nobody.people;
};
