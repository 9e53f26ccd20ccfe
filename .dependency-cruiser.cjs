/**
 * What no file may import, whatever its package declares. Packages are checked by eslint (@nx/enforce-module-boundaries);
 * this also sees Node's own modules, cycles between files, and imports that go round a package's exports.
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'the law: no I/O, no framework, nothing of ours',
      severity: 'error',
      from: { path: '^libs/domain/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^libs/domain/src', 'temporal-polyfill'] },
    },
    {
      name: 'workflows-are-deterministic',
      comment: 'a workflow sees Temporal, the domain and its own folder',
      severity: 'error',
      from: { path: '^workflows', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^workflows', '^libs/domain/src', '@temporalio/(workflow|common)', 'temporal-polyfill'] },
    },
    {
      name: 'an-app-never-imports-another',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'only-settlement-writes-cases',
      severity: 'error',
      from: { pathNot: ['^libs/settlement/', '\\.spec\\.ts$', '^test/'] },
      to: { path: '^libs/settlement/src/sql/' },
    },
    {
      name: 'only-declared-exports',
      comment: 'a package is imported by its name, never by a path into it',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: {
        path: '^(apps|libs)/',
        pathNot: '^$1/$2/',
        dependencyTypesNot: ['npm', 'aliased-workspace', 'npm-no-pkg'],
        dependencyTypes: ['local'],
      },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/build/|/generated/|\\.react-router)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@puente/source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
