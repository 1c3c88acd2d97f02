import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { MessageId } from '../i18n/message-id';
import { useText } from '../i18n/use-text';
import { useProfile } from '../session/use-session';
import { deleteDraft, loadDraft, saveDraft, type Draft } from './drafts.store';

const pause = 150;

/** A form whose typing is kept, encrypted, until it was sent. */
export type DraftForm<Values> = {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly loaded: boolean;
  readonly restored: boolean;
  readonly commandId: string;
  readonly savedAt: number | null;
  readonly markWaiting: () => void;
  readonly discard: () => Promise<void>;
};

/**
 * `name` tells the draft from others of the same staff member and holds ids only. `form` is its title in lists
 * of drafts. The command id lives with the draft, so that sending it again is the same command.
 */
export const useDraft = <Values extends object>(name: string, form: MessageId, initial: Values): DraftForm<Values> => {
  const { staffId } = useProfile();
  const { pathname } = useLocation();
  const text = useText();
  const fresh = useCallback(
    (): Draft<Values> => ({
      form,
      title: text(form),
      path: pathname,
      commandId: crypto.randomUUID(),
      waiting: false,
      savedAt: 0,
      values: initial,
    }),
    [],
  );
  const [draft, setDraft] = useState(fresh);
  const [loaded, setLoaded] = useState(false);
  const [restored, setRestored] = useState(false);
  const place = useRef(pathname);
  place.current = pathname;
  const typed = useRef(false);
  const unsaved = useRef(false);
  const latest = useRef(draft);
  latest.current = draft;
  const discarded = useRef(false);

  useEffect(() => {
    let left = false;
    const finish = (found: Draft<Values> | undefined): void => {
      if (left) return;
      if (found && !typed.current) {
        setDraft({ ...found, values: { ...initial, ...found.values } });
        setRestored(true);
      }
      setLoaded(true);
    };
    loadDraft<Values>(staffId, name).then(finish, () => finish(undefined));
    return () => {
      left = true;
    };
  }, [staffId, name]);

  useEffect(() => {
    if (draft.savedAt === 0 || discarded.current || !typed.current) return undefined;
    const save = (): void => {
      unsaved.current = false;
      if (!discarded.current) saveDraft(staffId, name, draft).catch(() => undefined);
    };
    const timer = setTimeout(save, pause);
    document.addEventListener('visibilitychange', save);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', save);
    };
  }, [draft, name, staffId]);

  useEffect(
    () => () => {
      if (unsaved.current && !discarded.current) saveDraft(staffId, name, latest.current).catch(() => undefined);
    },
    [name, staffId],
  );

  const change = useCallback((part: Partial<Values>) => {
    typed.current = true;
    unsaved.current = true;
    setDraft((before) => ({
      ...before,
      path: place.current,
      savedAt: Date.now(),
      values: { ...before.values, ...part },
    }));
  }, []);
  const markWaiting = useCallback(() => {
    typed.current = true;
    unsaved.current = true;
    setDraft((before) => ({ ...before, waiting: true, savedAt: Date.now() }));
  }, []);
  const discard = useCallback(async () => {
    discarded.current = true;
    await deleteDraft(staffId, name).catch(() => undefined);
  }, [name, staffId]);

  return {
    values: draft.values,
    change,
    loaded,
    restored,
    commandId: draft.commandId,
    savedAt: draft.savedAt === 0 ? null : draft.savedAt,
    markWaiting,
    discard,
  };
};
