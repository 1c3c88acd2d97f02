import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { assetsList } from './assets-list.mjs';
import { documentsManifest } from './documents-manifest.mjs';
import { firstLoad } from './first-load.mjs';
import { firstPaint } from './first-paint.mjs';
import { precompress } from './precompress.mjs';
import { missingTexts, textFileOf } from './text-files.mjs';

const root = dirname(fileURLToPath(import.meta.url));

const everyScreen =
  /node_modules\/(?:react|react-dom|react-router|scheduler|urql|@urql|@0no-co|wonka|react-intl|@formatjs|intl-messageformat|idb|@mantine|@floating-ui|tabbable|clsx|react-remove-scroll|react-number-format|react-textarea-autosize)[^/]*\//u;
const firstTexts = /\/src\/(?:door|shell|ui|forms|i18n)\/[a-z-]+\.[A-Za-z-]+\.ts$/u;

/**
 * The texts that every page needs are one file for each language, and those of the door another; those of services are also read for
 * other languages.
 */
const firstTextsName = (path) => {
  const file = textFileOf(path);
  if (!file || file.name.startsWith('service')) return null;
  return `${path.includes('/door/') ? 'door' : 'first'}.${file.language}`;
};

/** By language, the names of the files that lack some of the English texts. */
const lackingTexts = Object.fromEntries(
  Object.entries(missingTexts(root).lacking).map(([language, byName]) => [language, Object.keys(byName)]),
);

export default defineConfig({
  root,
  define: { __LACKING_TEXTS__: JSON.stringify(lackingTexts) },
  plugins: [react(), firstPaint(), documentsManifest(root), firstLoad(), assetsList(), precompress()],
  build: {
    outDir: join(root, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: everyScreen },
            { name: firstTextsName, test: firstTexts },
          ],
        },
      },
    },
  },
});
