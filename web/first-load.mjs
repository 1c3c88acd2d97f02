import { brotliCompressSync } from 'node:zlib';

const limit = 300 * 1024;
const screens = ['my-work-page', 'my-work.messages'];

const closure = (bundle, names) => {
  const found = new Set();
  const walk = (name) => {
    const chunk = bundle[name];
    if (found.has(name) || !chunk) return;
    found.add(name);
    for (const needed of [...(chunk.imports ?? []), ...(chunk.viteMetadata?.importedCss ?? [])]) walk(needed);
  };
  names.forEach(walk);
  return [...found];
};

const sizeOf = ({ code, source }) => brotliCompressSync(code ?? source).length;

/** A Vite plugin that prints what a first visit loads before My work shows, fonts apart, and refuses more than 300 KB. */
export const firstLoad = () => ({
  name: 'first-load',
  apply: 'build',
  enforce: 'post',
  writeBundle(_options, bundle) {
    const starts = Object.values(bundle).filter(
      (chunk) => chunk.type === 'chunk' && (chunk.isEntry || screens.includes(chunk.name)),
    );
    const files = closure(
      bundle,
      starts.map(({ fileName }) => fileName),
    );
    const total = files.reduce((sum, file) => sum + sizeOf(bundle[file]), 0);
    console.log(`\nto My work: ${Math.round(total / 1024)} KB brotli in ${files.length} files, fonts apart`);
    if (total > limit) throw new Error(`to My work: ${total} bytes, the limit is ${limit}`);
  },
});
