import { filesSaying, languages } from './text-chunks.mjs';

const heavy = /report|chart|recharts/iu;

/**
 * A Vite plugin that writes `assets.json`: all files of the build, those worth having before the line drops, and in each
 * language the files of its texts.
 */
export const assetsList = () => ({
  name: 'assets-list',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const address = (name) => `/${name}`;
    const said = languages.map((language) => [language, filesSaying(bundle, language)]);
    const texts = new Set(said.flatMap(([, names]) => names));
    const all = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
    const ahead = all.filter((name) => /\.(?:js|css)$/u.test(name) && !heavy.test(name) && !texts.has(name));
    const inEach = said.map(([language, names]) => [language, names.filter((name) => !heavy.test(name)).map(address)]);
    const list = { all: all.map(address), ahead: ahead.map(address), texts: Object.fromEntries(inEach) };
    this.emitFile({ type: 'asset', fileName: 'assets.json', source: JSON.stringify(list) });
  },
});
