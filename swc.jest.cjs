const { jsc } = JSON.parse(require('node:fs').readFileSync(require('node:path').join(__dirname, '.swcrc'), 'utf8'));
const { baseUrl, paths, ...rest } = jsc;

module.exports = { swcrc: false, jsc: rest, module: { type: 'commonjs' }, sourceMaps: 'inline' };
