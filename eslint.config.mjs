import importPlugin from 'eslint-plugin-import'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import * as bans from './config/eslint/bans.mjs'
import { PACKAGE_BANS, zones } from './config/eslint/floors.mjs'

const root = import.meta.dirname
const TESTS = ['**/*.test.{ts,tsx}', '**/*.cases.ts']
const DRAWING = 'src/{shell,features,ui,pages,packages}/**'
const size = (max) => ['error', { max, skipBlankLines: true, skipComments: true }]

const everywhere = {
  rules: {
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    eqeqeq: 'error'
  }
}

const source = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { import: importPlugin, 'react-hooks': reactHooks },
  settings: {
    // Without the extensions the plugin reads no TypeScript file, and finds no circle.
    'import/extensions': ['.ts', '.tsx'],
    'import/resolver': { typescript: { project: `${root}/tsconfig.json` } },
    'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] }
  },
  rules: {
    'import/no-restricted-paths': ['error', { basePath: root, zones: zones(root) }],
    // The faster search looks at files on disk alone, so no snippet could prove that the rule fires.
    'import/no-cycle': ['error', { ignoreExternal: true, disableScc: true }],
    'no-console': 'error',
    'no-restricted-globals': ['error', ...bans.GLOBALS],
    'no-restricted-properties': ['error', ...bans.PROPERTIES],
    'no-restricted-syntax': ['error', ...bans.SYNTAX, ...bans.CLOCK_SYNTAX],
    'max-lines': size(200),
    'max-lines-per-function': size(50),
    complexity: ['error', 8],
    'react-hooks/rules-of-hooks': 'error',
    'react-hooks/exhaustive-deps': 'error'
  }
}

const packageBans = PACKAGE_BANS.map(({ files, patterns, paths = [] }) => ({
  files,
  ignores: TESTS,
  rules: { 'no-restricted-imports': ['error', { patterns, paths }] }
}))

const text = {
  files: [DRAWING + '/*.{ts,tsx}'],
  ignores: [...TESTS, '**/*.copy.ts', '**/*.config.ts'],
  rules: { 'no-restricted-syntax': ['error', ...bans.SYNTAX, ...bans.CLOCK_SYNTAX, ...bans.TEXT_SYNTAX, ...bans.GRADE_SYNTAX] }
}

const exceptions = [
  { files: ['src/shell/{grade-words,basis-chips}.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...bans.SYNTAX, ...bans.CLOCK_SYNTAX, ...bans.TEXT_SYNTAX] } },
  { files: ['src/platform/clock.ts'], rules: { 'no-restricted-syntax': ['error', ...bans.SYNTAX] } },
  { files: ['src/**/*.h5.{ts,tsx}'], rules: { 'no-restricted-globals': ['error', ...bans.GLOBALS_H5] } },
  { files: ['src/platform/places/load-place.h5.ts', 'src/platform/notices/load-notices.h5.ts'], rules: { 'no-restricted-globals': ['error', ...bans.GLOBALS_PLACES] } },
  { files: ['src/platform/**/*.weapp.ts'], rules: { 'no-restricted-globals': ['error', ...bans.GLOBALS_WEAPP] } },
  { files: ['src/policy/**', 'src/**/*.copy.ts'], rules: { 'max-lines': 'off' } },
  { files: ['src/{pages,packages}/**/*.tsx'], rules: { 'max-lines': size(25) } }
]

const tests = {
  files: ['src/**/*.{test.ts,test.tsx,cases.ts}', 'test/**/*.{ts,tsx}', 'scripts/**/*.test.ts'],
  rules: {
    'max-lines': 'off',
    'max-lines-per-function': 'off',
    'no-restricted-globals': 'off',
    'no-restricted-properties': 'off',
    'no-restricted-syntax': ['error', ...bans.CLOCK_SYNTAX, ...bans.TEST_SYNTAX]
  }
}

const browserTests = { files: ['e2e/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...bans.TEST_SYNTAX] } }

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.out/**', '**/node_modules/**'] },
  ...tseslint.configs.recommended,
  everywhere,
  source,
  ...packageBans,
  text,
  ...exceptions,
  tests,
  browserTests,
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } }
)
