import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const platform = ['type:kernel', 'type:contracts', 'type:platform', 'type:reference'];
const withTests = [...platform, 'type:testing'];
/** What tests, and is not built. */
const tests = ['**/*.spec.ts', '**/*.fixture.ts'];
const composed = [
  '**/services/*/src/**',
  '**/gateway/src/**',
  '**/infra/src/**',
  '**/demo/src/**',
  '**/test/**',
  '../**',
];
const services = ['directory', 'registration', 'assistance', 'referrals', 'reporting'];

/** Who may import whom, by type and by scope. What is built imports libraries of the platform; `testing` is for what tests only. */
const boundaries = ({ mayImport, allow = [] }) => [
  'error',
  {
    allow,
    ignoredCircularDependencies: ['access', 'contracts', 'database', 'messaging', 'service-kit'].map((lib) => [
      lib,
      'testing',
    ]),
    depConstraints: [
      { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: [] },
      {
        sourceTag: 'type:contracts',
        onlyDependOnLibsWithTags: ['type:kernel'],
        bannedExternalImports: ['@nestjs/*', 'typeorm', 'kafkajs', 'pg', 'graphql', '@apollo/*'],
      },
      { sourceTag: 'type:reference', onlyDependOnLibsWithTags: ['type:kernel'] },
      { sourceTag: 'type:platform', onlyDependOnLibsWithTags: mayImport },
      { sourceTag: 'type:testing', onlyDependOnLibsWithTags: withTests },
      { sourceTag: 'type:service', onlyDependOnLibsWithTags: mayImport },
      { sourceTag: 'type:gateway', onlyDependOnLibsWithTags: mayImport },
      { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:web'] },
      {
        sourceTag: 'type:system',
        onlyDependOnLibsWithTags: [...mayImport, 'type:service', 'type:gateway', 'type:system'],
      },
      { sourceTag: 'scope:kernel', onlyDependOnLibsWithTags: [] },
      { sourceTag: 'scope:platform', onlyDependOnLibsWithTags: ['scope:platform', 'scope:kernel'] },
      ...[...services, 'gateway'].map((scope) => ({
        sourceTag: `scope:${scope}`,
        onlyDependOnLibsWithTags: [`scope:${scope}`, 'scope:platform', 'scope:kernel'],
      })),
    ],
  },
];

// An aggregate is a folder of a service with a file of its name beside a store of its name; its states may have a file of their own.
const foldersOf = (folder) =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
const aggregates = foldersOf(path.join(import.meta.dirname, 'services')).flatMap(({ name: service }) =>
  foldersOf(path.join(import.meta.dirname, 'services', service, 'src')).flatMap(({ name, parentPath }) =>
    ['ts', 'store.ts'].every((ending) => existsSync(path.join(parentPath, name, `${name}.${ending}`)))
      ? [`services/${service}/src/${name}/${name}{,-states}.ts`]
      : [],
  ),
);

const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a string union (house style: types).' };

const noDefault = { selector: 'ExportDefaultDeclaration', message: 'Exports are named.' };
const noMachineClock = [
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
].map((selector) => ({
  selector,
  message: 'Time comes from the clock of the platform; how long something takes is told by performance.now().',
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.nx/**', 'data/**', '**/generated/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-syntax': ['error', noEnum, noDefault],
      '@nx/enforce-module-boundaries': boundaries({ mayImport: platform }),
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    rules: { 'max-lines': ['error', 300] },
  },
  {
    files: [...tests, 'gateway/test/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': boundaries({ mayImport: withTests }) },
  },
  {
    files: ['services/**/*.ts', 'gateway/src/**/*.ts', 'libs/{access,contracts,database,kernel,service-kit}/**/*.ts'],
    ignores: ['libs/kernel/src/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnum, noDefault, ...noMachineClock] },
  },
  {
    // Programs and system tests compose the services by path: nobody else may.
    files: ['infra/**/*.ts', 'demo/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': boundaries({ mayImport: platform, allow: composed }) },
  },
  {
    files: ['test/**/*.ts', ...['infra', 'demo'].flatMap((folder) => tests.map((test) => `${folder}/${test}`))],
    rules: { '@nx/enforce-module-boundaries': boundaries({ mayImport: withTests, allow: composed }) },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['**/*.store.ts', '**/*.spec.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: aggregates,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '@nestjs/*',
                'typeorm',
                'pg',
                'kafkajs',
                'graphql',
                'node:*',
                '@mrc/database',
                '@mrc/messaging',
                '@mrc/service-kit',
              ],
              message: 'The domain is plain TypeScript: clock, ids and actor come in as arguments.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        noEnum,
        { selector: ':function[async=true]', message: 'The domain decides at once; nothing in it is async.' },
        ...noMachineClock.map(({ selector }) => ({ selector, message: 'The time comes in as an argument.' })),
        { selector: 'Decorator', message: 'The domain carries no decorators.' },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*.config.ts', '**/*.config.mjs', '**/*.mjs'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-restricted-syntax': 'off' },
  },
);
