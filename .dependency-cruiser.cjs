/** A test, what tests are made of, and what every adapter of a port passes: none of it is built. */
const forTests = '\\.(spec|sample|contract)\\.ts$';

/**
 * What no file may import, whatever its package declares. Packages are checked by eslint (@nx/enforce-module-boundaries);
 * this also sees Node's own modules, cycles between files, and imports that go round a package's exports.
 */

/** The API's rooms from the ground up: each sees those below it, types included. `main.ts` starts the topmost. */
const apiFloors = [
  'parts',
  'http',
  'cases',
  'reviewing',
  'checking',
  'worker',
  'agency',
  'public',
  'governance',
  'process',
];
const api = '^apps/agency-api/src/';

/** The law's floors from the ground up. A kind of file never sees what is around it, nor the law that is made of both. */
const lawFloors = [
  'kernel',
  'clocks',
  'rulebook',
  'equivalence',
  'file/case',
  'file/engine',
  'file/page',
  'file/definition',
  'draws',
  'kinds',
  'around',
  'laws',
  'reading',
  'insight',
  'book',
];
const law = '^libs/domain/src/';

/** Each floor sees those below it, types included; and a room that is on no floor is refused. */
const floorsOf = (name, at, floors, top = []) => [
  ...floors.slice(0, -1).map((floor, place) => ({
    name: `${name}-${floor.replace('/', '-')}-looks-down`,
    comment: `floors: ${floors.join(' < ')}`,
    severity: 'error',
    from: { path: `${at}${floor}/`, pathNot: forTests },
    to: { path: `${at}(${[...floors.slice(place + 1), ...top].join('|')})(/|\\.)` },
  })),
  {
    name: `${name}-has-these-floors`,
    comment: 'a new room is put on a floor here',
    severity: 'error',
    from: {},
    to: { path: at, pathNot: `${at}(${floors.join('|')})/` },
  },
];

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
      from: { path: '^libs/domain/src', pathNot: forTests },
      to: { pathNot: ['^libs/domain/src', 'temporal-polyfill'] },
    },
    {
      name: 'workflows-are-deterministic',
      comment: 'a workflow sees Temporal, the domain and its own package',
      severity: 'error',
      from: { path: '^workflows', pathNot: forTests },
      to: { pathNot: ['^workflows', '^libs/domain/src', '@temporalio/(workflow|common)', 'temporal-polyfill'] },
    },
    {
      name: 'workflows-look-down',
      comment: 'a procedure sees what all of them share and no other procedure; what they share sees none of them',
      severity: 'error',
      from: { path: '^workflows/', pathNot: '^workflows/(all|[^/]+\\.spec)\\.ts$' },
      to: { path: '^workflows/', pathNot: '^workflows/case-file/' },
    },
    {
      name: 'activities-look-down',
      comment: 'an activity sees no other; draws and case-file see none, and case-file not the draws',
      severity: 'error',
      from: { path: '^activities/([^/]+)/?', pathNot: '\\.spec\\.ts$' },
      to: { path: '^activities/', pathNot: ['^activities/case-file/', '^activities/$1/', '^activities/draws/'] },
    },
    {
      name: 'case-file-is-the-ground',
      severity: 'error',
      from: { path: '^activities/case-file/' },
      to: { path: '^activities/draws/' },
    },
    {
      name: 'activities-know-the-contract-only',
      comment: 'what processes ask for, and nothing of how they go',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^workflows/', pathNot: '^workflows/case-file/contract\\.ts$' },
    },
    {
      name: 'no-circles-of-types',
      severity: 'error',
      from: { path: '^(workflows|activities)/' },
      to: { circular: true },
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
      from: { pathNot: ['^libs/settlement/', forTests, '^test/'] },
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
    {
      name: 'a-test-is-nobodys-to-import',
      comment: 'what several tests share is a sample (.sample.ts) or a contract (.contract.ts)',
      severity: 'error',
      from: {},
      to: { path: '\\.spec\\.tsx?$' },
    },
    {
      name: 'what-is-built-needs-no-samples',
      severity: 'error',
      from: { pathNot: [forTests, '^test/', '/tests/'] },
      to: { path: forTests },
    },
    ...floorsOf('agency-api', api, apiFloors, ['main']),
    ...floorsOf('law', law, lawFloors),
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/build/|/generated/|\\.react-router|test/clients/stories/)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@puente/source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
