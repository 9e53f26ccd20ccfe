/**
 * One Jest configuration for the workspace; suites are told apart by suffix (CONTRIBUTING.md, "Tests"). What each needs,
 * and that it is there, is for `npm test` to see to (infra/local/checks/jest-suites.mjs).
 */
process.env.TZ = 'UTC';

/** Published as ES modules only; Jest 30 runs CommonJS, so these are transformed. */
const esmOnly = [
  'jose',
  '@openid4vc',
  'temporal-polyfill',
  'temporal-utils',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'peek-readable',
];

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: true,
  },
];

/** Those that generate what they try. */
const generate = ['unit', 'property'];

const suite = (name) => ({
  displayName: name,
  rootDir: __dirname,
  // Not node_modules: to look through it takes longer than many a suite.
  roots: ['activities', 'apps', 'libs', 'test', 'workflows'].map((folder) => `<rootDir>/${folder}`),
  testEnvironment: 'node',
  testMatch: [`**/*.${name}.spec.ts`],
  setupFiles: generate.includes(name) ? ['<rootDir>/test/chance/seed.ts'] : [],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/', '/.local/'],
  modulePathIgnorePatterns: ['/dist/', '/.local/'],
  // Relative imports name the compiled file; Jest reads the source beside it.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.(ts|tsx|js|mjs)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  testEnvironmentOptions: { customExportConditions: ['@puente/source', 'node', 'node-addons', 'require', 'default'] },
});

module.exports = {
  // Of everything that talks to a server; a unit test never comes near it.
  testTimeout: 60_000,
  maxWorkers: '100%',
  projects: [
    ...['unit', 'property', 'tables', 'packs', 'documents', 'conformance', 'device', 'clients'],
    ...['int', 'servers', 'time', 'replay', 'e2e', 'later', 'contract', 'fault', 'recovery'],
  ].map((name) => suite(name)),
};
