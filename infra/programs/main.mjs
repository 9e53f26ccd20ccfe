/**
 * Builds a package: `node infra/programs/main.mjs library|program|workflows [folder …]`, where a folder is given from the
 * root, or is the one in which this runs.
 */
import { relative } from 'node:path';
import { root } from './places.mjs';

const makers = {
  library: async () => (await import('./library.mjs')).makeLibrary,
  program: async () => (await import('./program.mjs')).makeProgram,
  workflows: async () => (await import('./workflow-bundle.mjs')).makeWorkflowBundle,
};

const [what, ...folders] = process.argv.slice(2);
if (!Object.hasOwn(makers, what)) throw new Error(`build what? one of ${Object.keys(makers).join(', ')}`);
const make = await makers[what]();
await Promise.all((folders.length > 0 ? folders : [relative(root, process.cwd())]).map(make));
