import { chunksOfLanguages } from './text-chunks.mjs';

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
    const languages = chunksOfLanguages(bundle);
    const said = new Set(Object.values(languages).flat());
    const all = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
    const ahead = all.filter((name) => /\.(?:js|css)$/u.test(name) && !heavy.test(name) && !said.has(name));
    const texts = Object.fromEntries(
      Object.entries(languages).map(([language, names]) => [
        language,
        names.filter((name) => !heavy.test(name)).map(address),
      ]),
    );
    const source = JSON.stringify({ all: all.map(address), ahead: ahead.map(address), texts });
    this.emitFile({ type: 'asset', fileName: 'assets.json', source });
  },
});
