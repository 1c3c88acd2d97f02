import { openDB, type IDBPDatabase } from 'idb';
import { draftHint, type DraftHint } from './draft-hint';
import { importDraftKey, openDraft, sealDraft, type SealedDraft } from './draft-cipher';

/**
 * One form as it was left: its title as an id and in the words of its day, where it is, what was typed, the id its command
 * will carry, and whether it waits to be sent.
 */
export type Draft<Values> = {
  readonly form: string;
  readonly title: string;
  readonly path: string;
  readonly commandId: string;
  readonly waiting: boolean;
  readonly savedAt: number;
  readonly values: Values;
};

export type DraftLine = Omit<Draft<unknown>, 'values'> & { readonly name: string; readonly hint: DraftHint };

type DraftSchema = { drafts: { key: string; value: SealedDraft & { readonly savedAt: number } } };

const keptFor = 7 * 24 * 60 * 60 * 1_000;
let database: Promise<IDBPDatabase<DraftSchema>> | undefined;
let draftKey: Promise<CryptoKey> | undefined;
const listeners = new Set<() => void>();

const openDatabase = (): Promise<IDBPDatabase<DraftSchema>> => {
  database ??= openDB<DraftSchema>('mrc', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts');
    },
  });
  return database;
};

const fetchKey = async (): Promise<CryptoKey> => {
  const response = await fetch('/session/draft-key', { cache: 'no-store' });
  if (!response.ok) throw new Error(`draft key: ${response.status}`);
  const { key } = (await response.json()) as { key: string };
  return importDraftKey(key);
};

const keyInMemory = (): Promise<CryptoKey> => {
  draftKey ??= fetchKey().catch((error: unknown) => {
    draftKey = undefined;
    throw error;
  });
  return draftKey;
};

const tellListeners = (): void => {
  for (const listener of listeners) listener();
};

export const onDraftsChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const newest = new Map<string, symbol>();

/** Makes this the newest thing done to a draft; answers whether it still is. */
const takeTurn = (entry: string): (() => boolean) => {
  const turn = Symbol();
  newest.set(entry, turn);
  return () => newest.get(entry) === turn;
};

const entryName = (staffId: string, name: string): string => `${staffId}/${name}`;

export const loadDraft = async <Values>(staffId: string, name: string): Promise<Draft<Values> | undefined> => {
  const entry = entryName(staffId, name);
  const [db, key] = await Promise.all([openDatabase(), keyInMemory()]);
  const kept = await db.get('drafts', entry);
  if (!kept) return undefined;
  return (await openDraft(key, entry, kept)) as Draft<Values> | undefined;
};

/** Keeps a draft, unless it was saved anew or deleted before this could be written. */
export const saveDraft = async <Values>(staffId: string, name: string, draft: Draft<Values>): Promise<void> => {
  const entry = entryName(staffId, name);
  const isNewest = takeTurn(entry);
  const [db, key] = await Promise.all([openDatabase(), keyInMemory()]);
  const sealed = await sealDraft(key, entry, draft);
  if (!isNewest()) return;
  await db.put('drafts', { ...sealed, savedAt: draft.savedAt }, entry);
  tellListeners();
};

export const deleteDraft = async (staffId: string, name: string): Promise<void> => {
  const entry = entryName(staffId, name);
  takeTurn(entry);
  const db = await openDatabase();
  await db.delete('drafts', entry);
  tellListeners();
};

/** The drafts of this staff member that this browser holds, newest first; those a week old are deleted. */
export const listDrafts = async (staffId: string, now: number): Promise<readonly DraftLine[]> => {
  const [db, key] = await Promise.all([openDatabase(), keyInMemory()]);
  const lines: DraftLine[] = [];
  for (const entry of await db.getAllKeys('drafts')) {
    const kept = await db.get('drafts', entry);
    if (!kept) continue;
    if (now - kept.savedAt > keptFor) {
      await db.delete('drafts', entry);
      continue;
    }
    if (!entry.startsWith(`${staffId}/`)) continue;
    const draft = (await openDraft(key, entry, kept)) as Draft<unknown> | undefined;
    if (!draft) continue;
    const { form, title = form, path, commandId, waiting, savedAt } = draft;
    const hint = draftHint(draft.values);
    lines.push({ name: entry.slice(staffId.length + 1), form, title, path, commandId, waiting, savedAt, hint });
  }
  return lines.sort((one, other) => other.savedAt - one.savedAt);
};
