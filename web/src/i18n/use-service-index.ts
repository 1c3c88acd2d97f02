import { useEffect, useState } from 'react';
import { consoleTexts, inEveryLanguage } from './console-texts';
import { serviceIndex, type ServiceIndex } from './service-search';

/** Words of every language for searching services; until they came, the names in the language on the screen. */
export const useServiceIndex = (): ServiceIndex => {
  const [index, setIndex] = useState(() => serviceIndex([consoleTexts.current().texts ?? {}]));
  useEffect(() => {
    let left = false;
    void inEveryLanguage(['services', 'service-words']).then((texts) => {
      if (!left) setIndex(serviceIndex(texts));
    });
    return () => {
      left = true;
    };
  }, []);
  return index;
};
