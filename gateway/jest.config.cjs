const preset = require('../jest.preset.cjs')(__dirname);

const transformedToo = ['content-disposition', '@fastify/cookie', 'cookie'];
const patterns = preset.transformIgnorePatterns.map((pattern) =>
  pattern.replace('(?!(', `(?!(${transformedToo.join('|')}|`),
);

module.exports = { ...preset, transformIgnorePatterns: patterns, silent: true };
