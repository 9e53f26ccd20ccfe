/**
 * As `npm test` runs a suite of many small files: in a few files, each of which requires its part of the specs. For Jest reads
 * every module anew for each file, which was half of the CPU of `unit` (73 s; now 41 s) and a third of that of `int`. Each spec is
 * a `describe` of its own with its own set-up and shares the modules with the others, so that it must leave them as they were;
 * none mocks one. Whoever looks for one file's failure runs it by itself, with jest.config.cjs.
 */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { projects, ...config } = require('./jest.config.cjs');

/** In how many files: those of `int` in more than there are cores, so that what a file holds in memory goes with its part. */
const parts = { unit: 2, int: 6 };

const skipped = ['node_modules', 'dist', 'build', '.local'];
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.includes(entry.name) ? [] : filesIn(path);
    return [path];
  });

function together(project) {
  const { displayName: name, rootDir, roots } = project;
  const specs = roots
    .flatMap((root) => filesIn(root.replace('<rootDir>', rootDir)))
    .filter((path) => path.endsWith(`.${name}.spec.ts`))
    .sort();
  return Array.from({ length: parts[name] }, (_, part) => ({
    ...project,
    testMatch: ['<rootDir>/test/together/together.ts'],
    globals: { specs: specs.filter((_spec, n) => n % parts[name] === part) },
  }));
}

module.exports = {
  ...config,
  projects: projects.filter(({ displayName }) => displayName in parts).flatMap(together),
};
