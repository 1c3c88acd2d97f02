import { refreshSession, sessionInterrupted } from '../session/session-store';
import { announceChanges } from './changes';

export type LineState = 'live' | 'reconnecting' | 'offline';

type Message =
  | { readonly kind: 'changed'; readonly id: string }
  | { readonly kind: 'everything' }
  | { readonly kind: 'ended'; readonly reason: string }
  | { readonly kind: 'line'; readonly state: LineState }
  | { readonly kind: 'who-leads' };

const isMessage = (value: unknown): value is Message => typeof value === 'object' && value !== null && 'kind' in value;

const listeners = new Set<() => void>();
let state: LineState = 'reconnecting';

const setState = (next: LineState): void => {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
};

export const lineState = (): LineState => (navigator.onLine ? state : 'offline');

export const onLineState = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

const handle = (message: Message): void => {
  if (message.kind === 'changed') announceChanges([message.id]);
  if (message.kind === 'everything') announceChanges('everything');
  if (message.kind === 'line') setState(message.state);
  if (message.kind === 'ended') sessionInterrupted(message.reason === 'locked' ? 'locked' : 'ended');
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const messageOf = (data: unknown): Message | undefined => {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'tick') return { kind: 'everything' };
  if (data.kind !== 'changed' || !('id' in data)) return undefined;
  return typeof data.id === 'string' ? { kind: 'changed', id: data.id } : undefined;
};

const lead = (tell: (message: Message) => void, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const source = new EventSource('/live');
    const connected = (): void => {
      tell({ kind: 'line', state: 'live' });
      tell({ kind: 'everything' });
    };
    source.addEventListener('open', connected);
    source.addEventListener('error', () => {
      tell({ kind: 'line', state: 'reconnecting' });
      if (source.readyState !== EventSource.CLOSED) return;
      void refreshSession();
      resolve();
    });
    source.addEventListener('message', ({ data }) => {
      const message = messageOf(parse(String(data)));
      if (message) tell(message);
    });
    source.addEventListener('ended', (event) => {
      const data = event instanceof MessageEvent ? parse(String(event.data)) : undefined;
      const reason: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'reason') : undefined;
      tell({ kind: 'ended', reason: String(reason) });
      source.close();
      resolve();
    });
    signal.addEventListener('abort', () => {
      source.close();
      resolve();
    });
  });

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** One stream of changes for all pages of this browser: the page that holds the lock listens and tells the others. */
export const joinLive = (): (() => void) => {
  const leaving = new AbortController();
  const channel = new BroadcastChannel('mrc.live');
  let leads = false;
  const tell = (message: Message): void => {
    channel.postMessage(message);
    handle(message);
  };
  channel.addEventListener('message', ({ data }) => {
    if (!isMessage(data)) return;
    if (data.kind === 'who-leads' && leads) channel.postMessage({ kind: 'line', state });
    else handle(data);
  });
  channel.postMessage({ kind: 'who-leads' });
  const keepLeading = async (): Promise<void> => {
    leads = true;
    while (!leaving.signal.aborted) {
      await lead(tell, leaving.signal);
      await pause(5_000, leaving.signal);
    }
  };
  navigator.locks.request('mrc.live', { signal: leaving.signal }, keepLeading).catch(() => undefined);
  return () => {
    leaving.abort();
    channel.close();
  };
};
