import { Client, fetchExchange } from '@urql/core';
import { WorkCountsDocument } from '../generated/my-work';
import { askedHow, fetchOptions, inBackground, markBackground } from './background';

const headersOf = async (run: (ask: () => void) => void): Promise<Headers> => {
  const sent: Headers[] = [];
  const client = new Client({
    url: 'http://127.0.0.1/graphql',
    preferGetMethod: false,
    fetchOptions,
    exchanges: [markBackground, fetchExchange],
    fetch: async (_url, init) => {
      sent.push(new Headers(init?.headers));
      return new Response('{"data":null}', { headers: { 'content-type': 'application/json' } });
    },
  });
  const asked: Promise<unknown>[] = [];
  run(() => void asked.push(client.query(WorkCountsDocument, {}, askedHow()).toPromise()));
  await Promise.all(asked);
  return sent[0] ?? new Headers();
};

describe('a question', () => {
  it('that nobody asked says so to the gateway', async () => {
    const headers = await headersOf((ask) => inBackground(ask));
    expect(headers.get('x-mrc-background')).toBe('1');
    expect(headers.get('accept')).toBe('application/json');
  });

  it('that somebody asked does not, also after one that nobody asked', async () => {
    expect((await headersOf((ask) => ask())).has('x-mrc-background')).toBe(false);
    const failing = (): void => {
      throw new Error('planted');
    };
    expect(() => inBackground(failing)).toThrow('planted');
    expect((await headersOf((ask) => ask())).has('x-mrc-background')).toBe(false);
  });
});
