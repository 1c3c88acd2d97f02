import { brotliCompressSync } from 'node:zlib';
import { filesSaying, languages } from './text-chunks.mjs';

const limit = 300 * 1024;
const screen = 'my-work-page';
const texts = ['first.en', 'services.en', 'my-work.en'];

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

/**
 * A Vite plugin that prints, for each language, what a first visit loads before My work shows, fonts apart, and refuses
 * more than 300 KB.
 */
export const firstLoad = () => ({
  name: 'first-load',
  apply: 'build',
  enforce: 'post',
  writeBundle(_options, bundle) {
    const starts = Object.values(bundle)
      .filter((chunk) => chunk.type === 'chunk' && (chunk.isEntry || chunk.name === screen))
      .map(({ fileName }) => fileName);
    for (const language of languages) {
      const said = filesSaying(bundle, language, (english) => texts.includes(english));
      if (said.length < texts.length) throw new Error(`${language}: a first visit says more than ${said.join(', ')}`);
      const files = closure(bundle, [...starts, ...said]);
      const total = files.reduce((sum, file) => sum + sizeOf(bundle[file]), 0);
      console.log(
        `to My work in ${language}: ${Math.round(total / 1024)} KB brotli in ${files.length} files, fonts apart`,
      );
      if (total > limit) throw new Error(`to My work in ${language}: ${total} bytes, the limit is ${limit}`);
    }
  },
});
