import { brotliCompressSync } from 'node:zlib';
import { filesSaying, languages } from './text-chunks.mjs';

const kilobyte = 1024;

/** What a first visit comes to: the chunks that show it, the files of its texts, and how much of all that may come before it. */
const firstVisits = [
  { what: 'the form to sign in', chunks: [], texts: ['door.en'], limit: 32 * kilobyte },
  {
    what: 'My work',
    chunks: ['start', 'my-work-page'],
    texts: ['door.en', 'first.en', 'services.en', 'my-work.en'],
    limit: 300 * kilobyte,
  },
];

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
 * A Vite plugin that prints, for each language, what a first visit loads before it sees the form, and before My work shows, fonts
 * apart, and refuses more than the slowest line brings in fifteen seconds, and more than 300 KB.
 */
export const firstLoad = () => ({
  name: 'first-load',
  apply: 'build',
  enforce: 'post',
  writeBundle(_options, bundle) {
    for (const { what, chunks, texts, limit } of firstVisits) {
      const starts = Object.values(bundle)
        .filter((chunk) => chunk.type === 'chunk' && (chunk.isEntry || chunks.includes(chunk.name)))
        .map(({ fileName }) => fileName);
      if (starts.length <= chunks.length) throw new Error(`${what}: not all of ${chunks.join(', ')} is built`);
      for (const language of languages) {
        const said = filesSaying(bundle, language, (english) => texts.includes(english));
        if (said.length < texts.length) throw new Error(`${language}: ${what} says more than ${said.join(', ')}`);
        const files = closure(bundle, [...starts, ...said]);
        const total = files.reduce((sum, file) => sum + sizeOf(bundle[file]), 0);
        const size = `to ${what} in ${language}: ${Math.round(total / kilobyte)} KB brotli`;
        console.log(`${size} in ${files.length} files, fonts apart`);
        if (total > limit) throw new Error(`${size}, the limit is ${limit / kilobyte} KB`);
      }
    }
  },
});
