const { transformIgnorePatterns } = require('../../gateway/jest.config.cjs');

module.exports = require('../../jest.preset.cjs')(__dirname, {
  transformIgnorePatterns,
  maxWorkers: 2,
  testTimeout: 60_000,
});
