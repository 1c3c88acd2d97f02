import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { keepAt, keptAt } from './place.store';

const patienceMs = 4_000;
const hands = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Scrolls there as soon as the page is long enough, unless somebody scrolls meanwhile. Gives the way to stop. */
const scrollOnceLong = (top: number): (() => void) => {
  const look = (): void => {
    if (document.documentElement.scrollHeight - window.innerHeight < top) return;
    window.scrollTo({ top, behavior: 'instant' });
    stop();
  };
  const grows = new ResizeObserver(look);
  const stop = (): void => {
    grows.disconnect();
    clearTimeout(timer);
    for (const hand of hands) window.removeEventListener(hand, stop);
  };
  const timer = setTimeout(stop, patienceMs);
  for (const hand of hands) window.addEventListener(hand, stop, { passive: true });
  grows.observe(document.body);
  return stop;
};

/** A page begins at its top; one that is come back to, where it was left. */
export const useScrollKept = (): void => {
  const { key } = useLocation();
  const move = useNavigationType();
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
  }, []);
  useLayoutEffect(() => {
    const left = move === 'POP' ? keptAt<number>(key, 'scroll') : undefined;
    if (left === undefined) window.scrollTo({ top: 0, behavior: 'instant' });
    const stop = left === undefined ? undefined : scrollOnceLong(left);
    const keep = (): void => keepAt(key, 'scroll', window.scrollY);
    window.addEventListener('scroll', keep);
    return () => {
      stop?.();
      window.removeEventListener('scroll', keep);
    };
  }, [key, move]);
};
