import { useEffect, useState } from 'react';
import { takeFlash } from './flash';
import { Notice } from './notice';

const controls = 'a, button, input, select, textarea, label';

/** The sentence the page before left for this one; it goes as soon as the person goes on with something. */
export const FlashNotice = () => {
  const [sentence, setSentence] = useState<string | null>(null);
  useEffect(() => {
    const taken = takeFlash();
    if (taken !== null) setSentence(taken);
  }, []);
  const isShown = sentence !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    const goesOn = ({ target }: Event): void => {
      if (target instanceof Element && target.closest(controls)) setSentence(null);
    };
    document.addEventListener('click', goesOn);
    return () => document.removeEventListener('click', goesOn);
  }, [isShown]);
  return sentence === null ? null : <Notice kind="done" title={sentence} />;
};
