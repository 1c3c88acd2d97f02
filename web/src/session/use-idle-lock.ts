import { useEffect } from 'react';
import { lockSession, tellSeen } from './session-store';

const idleAfter = 10 * 60 * 1_000;
const lookEvery = 5_000;
const tellEvery = 30_000;
const storageKey = 'mrc.active';

/** Covers the screen after ten minutes in which no page of this browser was touched; the gateway is told of touches. */
export const useIdleLock = (): void => {
  useEffect(() => {
    let told = Date.now();
    const touch = (): void => {
      const now = Date.now();
      if (now - Number(localStorage.getItem(storageKey)) > lookEvery) localStorage.setItem(storageKey, String(now));
      if (now - told <= tellEvery) return;
      told = now;
      void tellSeen();
    };
    const look = (): void => {
      if (Date.now() - Number(localStorage.getItem(storageKey)) > idleAfter) void lockSession();
    };
    localStorage.setItem(storageKey, String(Date.now()));
    const timer = setInterval(look, lookEvery);
    const kinds = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
    for (const kind of kinds) window.addEventListener(kind, touch, { passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const kind of kinds) window.removeEventListener(kind, touch);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
};
