import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { assetsList } from './assets-list.mjs';
import { documentsManifest } from './documents-manifest.mjs';
import { firstLoad } from './first-load.mjs';

const root = dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  root,
  plugins: [react(), documentsManifest(root), firstLoad(), assetsList()],
  build: {
    outDir: join(root, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
});
