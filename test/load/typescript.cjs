const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const checkout = path.resolve(__dirname, '../..');
const { jsc, module: modules } = JSON.parse(readFileSync(path.join(checkout, '.swcrc'), 'utf8'));
const options = { swcrc: false, jsc: { ...jsc, baseUrl: checkout }, module: modules, sourceMaps: 'inline' };

/** Lets this process load the checkout's TypeScript as it is, compiled as the build does it. */
require.extensions['.ts'] = (loaded, filename) => {
  loaded._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
};
