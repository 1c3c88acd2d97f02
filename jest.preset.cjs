const path = require('node:path');
const root = __dirname;
const libs = ['access', 'contracts', 'database', 'kernel', 'messaging', 'reference', 'service-kit', 'testing'];

/** Jest settings of one project; `@nestjs/*` is ES modules only, so SWC compiles it for Jest's CommonJS registry. */
module.exports = (projectFolder, more = {}) => ({
  rootDir: projectFolder,
  displayName: path.relative(root, projectFolder).replaceAll(path.sep, '-'),
  testEnvironment: 'node',
  globalSetup: path.join(root, 'libs/testing/src/global-setup.ts'),
  globalTeardown: path.join(root, 'libs/testing/src/global-teardown.ts'),
  testMatch: ['<rootDir>/**/*.spec.ts'],
  transform: { '^.+\\.[cm]?[tj]s$': ['@swc/jest', { ...require('./swc.jest.cjs') }] },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|jose|oidc-provider|openid-client|oauth4webapi|any-ascii|nanoid|quick-lru|eta|csv-parse|content-disposition|@fastify/cookie|cookie)/)',
  ],
  moduleNameMapper: Object.fromEntries(
    libs.map((lib) => [`^@mrc/${lib}$`, path.join(root, `libs/${lib}/src/index.ts`)]),
  ),
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  cacheDirectory: path.join(root, 'node_modules/.cache/jest'),
  maxWorkers: 2,
  // as workers end with their tests, so does the one process of a project that has no workers: what a failed test left open holds up nobody
  forceExit: more.maxWorkers === 1,
  testTimeout: 30_000,
  ...more,
});
