import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { mayNameCountries, noCountryNames } from './eslint.countries.mjs';

/** Who may import whom; the same table as docs/architecture.md. dependency-cruiser checks files, this checks packages. */
const layer = (from, ...to) => ({ sourceTag: `layer:${from}`, onlyDependOnLibsWithTags: to.map((t) => `layer:${t}`) });
const layers = [
  layer('domain'),
  layer('words', 'domain'),
  layer('contracts', 'domain'),
  layer('country-packs', 'domain', 'contracts', 'platform'),
  layer('persistence', 'domain', 'contracts'),
  layer('messaging', 'domain', 'contracts'),
  layer('credentials', 'domain', 'contracts', 'words'),
  // An employer installs it without the rest.
  layer('verifier'),
  layer('identity', 'domain', 'contracts'),
  layer('platform', 'domain', 'contracts'),
  layer('ui', 'domain', 'words'),
  layer('web', 'domain', 'words', 'contracts', 'platform', 'ui'),
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
    'ui',
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

/** What needs no types; the rules of a line stand in `.oxlintrc.json`. */
export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '**/build', '**/generated', '**/.react-router', '.local', '.nx', 'docs'] },
  { ignores: ['test/clients/stories'] },
  // Comments that leave out a rule of a line are oxlint's: here their rules have a name and are off.
  { linterOptions: { reportUnusedDisableDirectives: 'off' }, plugins: { '@typescript-eslint': tseslint.plugin } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: layers },
      ],
      'no-restricted-imports': ['error', { paths: [noPairAtOnce] }],
    },
  },
  // Both sites are built by one configuration, before any package is.
  { files: ['apps/*/vite.config.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  { files: ['**/*.{ts,tsx,mjs,cjs}'], ignores: mayNameCountries, rules: noCountryNames },
);
