const { transformIgnorePatterns } = require('../../gateway/jest.config.cjs');

module.exports = require('../../jest.preset.cjs')(__dirname, {
  transformIgnorePatterns,
  testTimeout: 60_000,
});
