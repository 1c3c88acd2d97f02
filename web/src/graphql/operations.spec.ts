import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { MyWorkDocument } from '../generated/my-work';
import { RegisterPersonDocument } from '../generated/commands';

const web = join(__dirname, '../..');

const node = (folder: string, ...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

const manifest = (): Record<string, string> =>
  JSON.parse(
    node(
      web,
      '--input-type=module',
      '-e',
      "const { documentsOf } = await import('./documents-manifest.mjs'); console.log(JSON.stringify(documentsOf('.')))",
    ),
  );

const sent = async (run: (client: Client) => Promise<unknown>): Promise<string> => {
  const queries: string[] = [];
  const client = new Client({
    url: 'http://127.0.0.1/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetch: async (_url, init) => {
      queries.push((JSON.parse(String(init?.body)) as { query: string }).query);
      return new Response('{"data":null}', { headers: { 'content-type': 'application/json' } });
    },
  });
  await run(client);
  return queries[0] ?? '';
};

describe('the generated operations', () => {
  it('are those of the gateway’s schema and the .graphql files', () => {
    expect(() => node(web, 'codegen.mjs', '--check')).not.toThrow();
  });

  it('are found out of date when a .graphql file changes', () => {
    const copy = mkdtempSync(join(tmpdir(), 'web-'));
    try {
      for (const name of ['codegen.mjs', 'contract-lists.mjs', 'operations.mjs', 'schema-lists.mjs', 'src']) {
        cpSync(join(web, name), join(copy, 'web', name), { recursive: true });
      }
      for (const name of ['gateway', 'libs', 'node_modules', 'services'])
        symlinkSync(join(web, '..', name), join(copy, name));
      writeFileSync(join(copy, 'web/src/features/my-work/my-work.graphql'), 'query WorkCounts { workCounts { tab } }');
      expect(() =>
        execFileSync(process.execPath, ['codegen.mjs', '--check'], { cwd: join(copy, 'web'), stdio: 'pipe' }),
      ).toThrow(/my-work\.ts/);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

describe('the manifest of documents', () => {
  it('holds, word for word, what the client sends', async () => {
    const documents = manifest();
    const query = await sent((client) =>
      client.query(MyWorkDocument, { tab: 'DUE', waits: false, answered: false }).toPromise(),
    );
    const mutation = await sent((client) =>
      client.mutation(RegisterPersonDocument, JSON.parse('{"input":{}}')).toPromise(),
    );
    for (const document of [query, mutation]) {
      expect(documents[createHash('sha256').update(document).digest('hex')]).toBe(document);
    }
  });
});
