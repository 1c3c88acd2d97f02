import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { useLocation } from 'react-router';
import { keepAt, keptAt } from './place.store';

/** A state of a page that is as it was when one comes back to it: a tab, a filter, what was loaded. */
export const useKept = <Value>(name: string, initial: Value): [Value, Dispatch<SetStateAction<Value>>] => {
  const { key } = useLocation();
  const [value, setValue] = useState<Value>(() => keptAt<Value>(key, name) ?? initial);
  useEffect(() => keepAt(key, name, value), [key, name, value]);
  return [value, setValue];
};
