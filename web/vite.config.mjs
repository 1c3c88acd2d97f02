import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { assetsList } from './assets-list.mjs';
import { documentsManifest } from './documents-manifest.mjs';
import { firstLoad } from './first-load.mjs';
import { precompress } from './precompress.mjs';

const root = dirname(fileURLToPath(import.meta.url));

const everyScreen =
  /node_modules\/(?:react|react-dom|react-router|scheduler|urql|@urql|@0no-co|wonka|react-intl|@formatjs|intl-messageformat|idb|@mantine|@floating-ui|tabbable|clsx|react-remove-scroll|react-number-format|react-textarea-autosize)[^/]*\//u;

export default defineConfig({
  root,
  plugins: [react(), documentsManifest(root), firstLoad(), assetsList(), precompress()],
  build: {
    outDir: join(root, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: everyScreen }] } } },
  },
});
