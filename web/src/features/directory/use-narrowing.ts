import { useEffect, useMemo, useState } from 'react';
import { findsService } from '../../i18n/service-search';
import { requestableServices } from '../../i18n/services';
import { useServiceIndex } from '../../i18n/use-service-index';
import { useKept } from '../../place/use-kept';

const pause = 250;
/** Letters from which a word is looked for among the services. */
const fewestLetters = 2;

/** What was typed, once nothing was for a moment. */
const useSettled = (typed: string): string => {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
};

/** What both lists of the directory are narrowed by, as it is typed and chosen and as it is asked; it stays on the way back. */
export const useNarrowing = () => {
  const index = useServiceIndex();
  const [typed, setTyped] = useKept('words', '');
  const [country, setCountry] = useKept<string | null>('country', null);
  const [openNow, setOpenNow] = useKept('open', false);
  const settled = useSettled(typed).trim();
  const words = settled === '' ? null : settled;
  const wordsMean = useMemo(
    () =>
      words === null || words.length < fewestLetters
        ? null
        : requestableServices.filter((code) => findsService(index, words, code)),
    [index, words],
  );
  const asked = useMemo(() => ({ country, words, openNow }), [country, openNow, words]);
  return { typed, setTyped, country, setCountry, openNow, setOpenNow, asked, wordsMean };
};

export type Narrowed = ReturnType<typeof useNarrowing>['asked'];
