import { useEffect, useRef, type RefObject } from 'react';
import { useNavigate } from 'react-router';
import { leaveFast } from '../session/session-store';
import type { RailEntry } from './feature';

const together = 1_500;
let newAction: (() => void) | undefined;

/** What `n` does on the page that is open. */
export const useNewKey = (action: (() => void) | undefined): void => {
  useEffect(() => {
    newAction = action;
    return () => {
      if (newAction === action) newAction = undefined;
    };
  }, [action]);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** The letter on a key by where it lies, so that keys work in layouts without Latin letters. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/iu.test(key) || !code.startsWith('Key') ? key : code.slice('Key'.length).toLowerCase();

type Keys = {
  readonly findBox: RefObject<HTMLInputElement | null>;
  readonly entries: readonly RailEntry[];
  readonly onHelp: () => void;
};

/** The keys that work on every page. Esc three times leaves, also out of a dialogue or a field. */
export const useKeys = (keys: Keys): void => {
  const navigate = useNavigate();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    let goAt = 0;
    let escapes: readonly number[] = [];
    const escape = (now: number): void => {
      escapes = [...escapes.filter((at) => now - at < together), now];
      if (escapes.length >= 3) leaveFast();
    };
    const act = (key: string, now: number): boolean => {
      const { entries, findBox, onHelp } = latest.current;
      if (now - goAt < together) {
        goAt = 0;
        const entry = entries.find(({ letter }) => letter === key);
        if (entry) void navigate(entry.to);
        return entry !== undefined;
      }
      if (key === 'g') goAt = now;
      else if (key === '/') {
        if (findBox.current?.offsetParent) findBox.current.focus();
        else void navigate('/people');
      } else if (key === '?') onHelp();
      else if (key === 'n') newAction?.();
      else return false;
      return true;
    };
    const pressed = (event: KeyboardEvent): void => {
      if (document.documentElement.dataset['covered'] !== undefined && event.key !== 'Escape') return;
      if (event.key === 'Escape') escape(Date.now());
      else if (
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !isTyping(event.target) &&
        act(letterOf(event), Date.now())
      ) {
        event.preventDefault();
      }
    };
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, [navigate]);
};
