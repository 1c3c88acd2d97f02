import * as z from 'zod';

const news = z.union([
  z.strictObject({ kind: z.literal('changed'), id: z.string() }),
  z.object({ kind: z.literal('tick') }),
  z.object({ reason: z.string() }),
]);
export type News = z.infer<typeof news>;

/** An open live stream: everything it told so far, in order. */
export type LiveStream = {
  readonly told: readonly News[];
  /** Whether it told that this thing changed. */
  hasTold(id: string): boolean;
  close(): void;
};

/** Reads server-sent events until the stream is closed by either side. */
export const readLive = (response: Response, abort: AbortController): LiveStream => {
  const told: News[] = [];
  const read = async (): Promise<void> => {
    if (response.body === null) return;
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: ')) told.push(news.parse(JSON.parse(line.slice(6))));
    }
  };
  read().catch((error: unknown) => {
    if (!abort.signal.aborted) throw error;
  });
  return {
    told,
    hasTold: (id) => told.some((one) => 'kind' in one && one.kind === 'changed' && one.id === id),
    close: () => {
      abort.abort();
    },
  };
};
