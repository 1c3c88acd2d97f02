module.exports = require('../jest.preset.cjs')(__dirname, {
  transformIgnorePatterns: ['/node_modules/(?!(@formatjs|intl-messageformat|idb)/)'],
});
