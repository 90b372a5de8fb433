import tseslint from 'typescript-eslint';

const strictness = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
  '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/unified-signatures': 'off',
  // Messages of newer servers than the deprecation notes know of.
  '@typescript-eslint/no-deprecated': 'error',
};

const sizes = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  'max-depth': ['error', 3],
  complexity: ['error', 12],
};

const habits = {
  'no-console': 'error',
  'prefer-const': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Name every export.' },
    { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
    { selector: 'Program > VariableDeclaration[kind="let"]', message: 'No module-level state.' },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'node_modules/',
      '.code-server/',
      '.cache/',
      '.vscode-test/',
      'test/fixtures/',
      'test/out/',
      'test/accuracy/logs/files/',
      'examples/',
    ],
  },
  {
    files: ['{client,server,shared,scripts,test}/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...strictness, ...sizes, ...habits },
  },
  {
    // A scanner chooses by character and token; splitting such a choice over functions makes it harder to follow.
    files: ['server/src/syntax/**/*.ts'],
    rules: { complexity: ['error', 24] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400, skipBlankLines: true }] },
  },
  {
    files: ['scripts/**/*.ts', 'server/src/cli/**/*.ts', 'test/editor/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
