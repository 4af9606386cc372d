import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import * as regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What a folder may not import, as [files, [pattern, reason]…]: design.md's house, enforced. */
const DRIVER = ['^neo4j-driver', 'only server/graph talks to the driver'];
const SIGMA = ['^(sigma|@sigma/)', 'only client/src/sigma draws'];
const boundary = (files, rules, extra = {}) => ({
  files,
  rules: {
    'no-restricted-imports': 'off',
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: rules.map(([regex, message, allowTypeImports]) => ({
          regex,
          message,
          allowTypeImports: allowTypeImports ?? false,
        })),
      },
    ],
    ...extra,
  },
});

const noDom = { 'no-restricted-globals': ['error', 'document', 'window', 'localStorage'] };
const noEnv = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'only server/env.ts reads the environment' },
  ],
};

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.demarche', 'coverage', 'data'] },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-assertions': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-console': 'error',
      ...noEnv,
    },
  },
  boundary(['server/**/*.ts'], [DRIVER, SIGMA], noDom),
  boundary(['server/graph/**/*.ts'], [SIGMA], {
    ...noDom,
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  }),
  boundary(
    ['server/core/**/*.ts'],
    [
      DRIVER,
      SIGMA,
      ['^node:', 'core is pure: files, net and clock come in as arguments'],
      ['/(graph|api|io|cli|neo4j|export)/', 'core knows nothing of the edges'],
    ],
    noDom,
  ),
  boundary(
    ['server/model/**/*.ts'],
    [['^(?!zod$|\\./|\\.\\./)', 'the model imports only zod']],
    noDom,
  ),
  boundary(
    ['client/**/*.{ts,tsx}'],
    [
      DRIVER,
      SIGMA,
      ['server/(?!model/)', 'the page knows the API and the model only'],
      ['server/model/', 'types only', true],
    ],
  ),
  boundary(
    ['client/src/sigma/**/*.{ts,tsx}'],
    [
      DRIVER,
      ['server/(?!model/)', 'the page knows the API and the model only'],
      ['server/model/', 'types only', true],
    ],
  ),
  {
    files: ['server/env.ts', 'tests/**', 'scripts/**', 'bench/**', '*.config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // It misfires on the driver's settings.
    files: ['tests/integration/**'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  { files: ['server/cli/**', 'scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: { ...globals.node } } },
  prettier,
);
