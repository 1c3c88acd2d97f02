import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const worth = /\.(?:js|css|html|svg|json)$/u;

/** A Vite plugin that lays a Brotli and a gzip form beside each text file, so that none is compressed while it is asked for. */
export const precompress = () => ({
  name: 'precompress',
  apply: 'build',
  enforce: 'post',
  closeBundle: {
    order: 'post',
    sequential: true,
    handler() {
      const folder = this.environment.config.build.outDir;
      for (const name of readdirSync(folder, { recursive: true }).map(String)) {
        if (!worth.test(name)) continue;
        const content = readFileSync(join(folder, name));
        const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params: size }));
        writeFileSync(join(folder, `${name}.gz`), gzipSync(content));
      }
    },
  },
});
