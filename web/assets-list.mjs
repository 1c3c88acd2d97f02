const heavy = /report|chart|recharts/iu;

/** A Vite plugin that writes `assets.json`: all files of the build, and those worth having before the line drops. */
export const assetsList = () => ({
  name: 'assets-list',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const all = Object.keys(bundle)
      .filter((name) => name.startsWith('assets/'))
      .map((name) => `/${name}`);
    const ahead = all.filter((name) => /\.(?:js|css)$/u.test(name) && !heavy.test(name));
    this.emitFile({ type: 'asset', fileName: 'assets.json', source: JSON.stringify({ all, ahead }) });
  },
});
