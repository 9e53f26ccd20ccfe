import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { mayNameCountries, noCountryNames } from './eslint.countries.mjs';

/** Who may import whom; the same table as docs/architecture.md. dependency-cruiser checks files, this checks packages. */
const layer = (from, ...to) => ({ sourceTag: `layer:${from}`, onlyDependOnLibsWithTags: to.map((t) => `layer:${t}`) });
const layers = [
  layer('domain'),
  layer('words', 'domain'),
  layer('contracts', 'domain'),
  layer('country-packs', 'domain', 'contracts'),
  layer('persistence', 'domain', 'contracts'),
  layer('messaging', 'domain', 'contracts'),
  layer('credentials', 'domain', 'contracts', 'words'),
  // An employer installs it without the rest.
  layer('verifier'),
  layer('identity', 'domain', 'contracts'),
  layer('platform', 'domain', 'contracts'),
  layer('web', 'domain', 'words', 'contracts', 'platform'),
  layer('settlement', 'domain', 'persistence'),
  layer('workflows', 'domain'),
  layer('activities', 'domain', 'settlement', 'workflows'),
  layer('testing', 'domain', 'contracts', 'country-packs', 'persistence', 'settlement'),
  layer(
    'app',
    'domain',
    'words',
    'contracts',
    'country-packs',
    'persistence',
    'messaging',
    'credentials',
    'verifier',
    'identity',
    'platform',
    'web',
    'settlement',
    'workflows',
    'activities',
    'testing',
  ),
  layer('infra'),
  { sourceTag: 'layer:test', onlyDependOnLibsWithTags: ['*'] },
];

const noPairAtOnce = {
  name: 'node:crypto',
  importNames: ['generateKeyPairSync'],
  message:
    'Node 20 stands still for ever where such a pair is exported while its maker is collected: make it with jose.',
};

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '**/build', '**/generated', '**/.react-router', '.local', '.nx', 'docs'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { '@nx': nx },
    // Three programs, as for `npm run typecheck`: one for each package reads the law's types twenty times, in twice the time.
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'test/tsconfig.json', 'tsconfig.sites.json'],
      },
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: layers },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A definition names its command by the annotation of a parameter that it may not use.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Nest's modules are classes that hold decorators and nothing else.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-imports': ['error', { paths: [noPairAtOnce] }],
    },
  },
  { files: ['**/*.{ts,tsx,mjs,cjs}'], ignores: mayNameCountries, rules: noCountryNames },
  {
    // Nest reads constructor types at run time, so type-only imports would break injection.
    files: ['apps/agency-api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
);
