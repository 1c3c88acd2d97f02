import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const platform = ['type:kernel', 'type:contracts', 'type:platform', 'type:reference'];

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
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a string union (house style: types).' },
        { selector: 'ExportDefaultDeclaration', message: 'Exports are named.' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: [
            { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: ['type:kernel'], bannedExternalImports: ['@nestjs/*', 'typeorm', 'kafkajs', 'pg', 'graphql', '@apollo/*'] },
            { sourceTag: 'type:reference', onlyDependOnLibsWithTags: ['type:kernel'] },
            { sourceTag: 'type:platform', onlyDependOnLibsWithTags: platform },
            { sourceTag: 'type:testing', onlyDependOnLibsWithTags: [...platform, 'type:testing'] },
            { sourceTag: 'type:service', onlyDependOnLibsWithTags: [...platform, 'type:testing'] },
            { sourceTag: 'type:gateway', onlyDependOnLibsWithTags: [...platform, 'type:testing'] },
            { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:web'] },
            { sourceTag: 'type:system', onlyDependOnLibsWithTags: [...platform, 'type:testing', 'type:service', 'type:gateway', 'type:system'] },
            { sourceTag: 'scope:kernel', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'scope:platform', onlyDependOnLibsWithTags: ['scope:platform', 'scope:kernel'] },
            { sourceTag: 'scope:directory', onlyDependOnLibsWithTags: ['scope:directory', 'scope:platform', 'scope:kernel'] },
            { sourceTag: 'scope:registration', onlyDependOnLibsWithTags: ['scope:registration', 'scope:platform', 'scope:kernel'] },
            { sourceTag: 'scope:assistance', onlyDependOnLibsWithTags: ['scope:assistance', 'scope:platform', 'scope:kernel'] },
            { sourceTag: 'scope:referrals', onlyDependOnLibsWithTags: ['scope:referrals', 'scope:platform', 'scope:kernel'] },
            { sourceTag: 'scope:reporting', onlyDependOnLibsWithTags: ['scope:reporting', 'scope:platform', 'scope:kernel'] },
            { sourceTag: 'scope:gateway', onlyDependOnLibsWithTags: ['scope:gateway', 'scope:platform', 'scope:kernel'] },
          ],
        },
      ],
    },
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
    files: ['**/*.spec.ts', '**/*.config.ts', '**/*.config.mjs', '**/*.mjs'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-restricted-syntax': 'off' },
  },
);
