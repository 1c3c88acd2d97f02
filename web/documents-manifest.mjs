import { createHash } from 'node:crypto';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import { operationTexts } from './operations.mjs';

/** SHA-256 → document, for every operation the console sends, word for word as it sends it. */
export const documentsOf = (root) =>
  Object.fromEntries(
    operationTexts(root).map((text) => {
      const document = stringifyDocument(formatDocument(createRequest(text, {}).query));
      return [createHash('sha256').update(document).digest('hex'), document];
    }),
  );

/** A Vite plugin that writes `documents.json`: the only documents an image's gateway executes. */
export const documentsManifest = (root) => ({
  name: 'documents-manifest',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(documentsOf(root), null, 1) });
  },
});
