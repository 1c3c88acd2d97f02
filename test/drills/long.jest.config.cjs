/** The long form, which no other run contains. */
module.exports = { ...require('./jest.config.cjs'), testMatch: ['<rootDir>/**/*.long.ts'] };
