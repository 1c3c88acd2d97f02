import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().min(1));
const asking = z.looseObject({
  query: z.string().optional(),
  extensions: z.looseObject({ persistedQuery: z.object({ sha256Hash: z.string().max(64) }).optional() }).nullish(),
});

/** The documents the built console ships, by the SHA-256 of their text. */
export type KnownDocuments = {
  /** A request's body with the text of the document it names or spells out; undefined where the console does not ship it. */
  resolve(body: unknown): Record<string, unknown> | undefined;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads `documents.json` of the built console; throws where it is missing or an entry does not match its hash. */
export const readKnownDocuments = (webRoot: string): KnownDocuments => {
  const documents = new Map(
    Object.entries(manifest.parse(JSON.parse(readFileSync(join(webRoot, 'documents.json'), 'utf8')))),
  );
  for (const [hash, document] of documents) {
    if (sha256(document) !== hash) throw new Error(`documents.json: ${hash} is not the hash of its document`);
  }
  return {
    resolve: (body) => {
      const asked = asking.safeParse(body);
      if (!asked.success) return undefined;
      const { query, extensions, ...rest } = asked.data;
      const { persistedQuery, ...otherExtensions } = extensions ?? {};
      const hash = query === undefined ? persistedQuery?.sha256Hash : sha256(query);
      const document = hash === undefined ? undefined : documents.get(hash);
      return document === undefined ? undefined : { ...rest, query: document, extensions: otherExtensions };
    },
  };
};
