import { useEffect, useRef } from 'react';
import { inBackground } from '../../graphql/background';
import { onChanges } from '../../live/changes';

const settle = 300;

/** Asks again only when this very referral changed: each reading of agreed details is recorded as an opening. */
export const useReferralChange = (id: string, again: () => void): void => {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  }, [again]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChanges((changed) => {
      if (changed !== 'everything' && !changed.includes(id)) return;
      clearTimeout(timer);
      timer = setTimeout(() => inBackground(latest.current), settle);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [id]);
};
