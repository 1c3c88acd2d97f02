import { useEffect, useState } from 'react';
import { takeFlash } from './flash';
import { Notice } from './notice';

/** The sentence the page before left for this one. */
export const FlashNotice = () => {
  const [sentence, setSentence] = useState<string | null>(null);
  useEffect(() => {
    const taken = takeFlash();
    if (taken !== null) setSentence(taken);
  }, []);
  return sentence === null ? null : <Notice kind="done" title={sentence} />;
};
