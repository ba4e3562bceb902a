import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What Node gives plain scripts; TypeScript checks the names in its own files. */
const nodeGlobals = Object.fromEntries(
  [
    'AbortController',
    'AbortSignal',
    'Buffer',
    'clearInterval',
    'clearTimeout',
    'console',
    'fetch',
    'performance',
    'process',
    'setImmediate',
    'setInterval',
    'setTimeout',
    'structuredClone',
    'TextDecoder',
    'TextEncoder',
    'URL',
    'URLSearchParams',
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  {
    ignores: [
      '.cache/',
      '.next/',
      'app/(payload)/',
      'data/',
      'dist/',
      'media/',
      'next-env.d.ts',
      'src/adapters/migrations/',
      'src/adapters/payload/payload-types.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'off', // characters that XML forbids are found by their codes
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off', // a port is asynchronous even where one adapter has nothing to wait for
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['**/*.{mjs,js}'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['app/**/*.tsx', 'collections/**/*.tsx', 'src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: [
      'app/**/*.{ts,tsx}',
      'collections/**/*.{ts,tsx}',
      'src/**/*.{ts,tsx}',
      '*.{ts,mjs}',
      'scripts/**/*.mjs',
    ],
    // Data files: profiles of agencies, words of a language.
    ignores: ['src/agencies/**', 'src/locale/**'],
    rules: { 'max-lines': ['error', 300] },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}', 'collections/**/*.{ts,tsx}'],
    // What a running server says goes through its logger; commands and the start report are the exceptions.
    ignores: ['commands/**', 'src/adapters/server/startReport.ts', 'seed/**'],
    rules: { 'no-console': ['error', { allow: ['error', 'info', 'warn'] }] },
  },
);
