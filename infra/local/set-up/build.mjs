import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, tools } from '../places.mjs';
import { hashFiles, isFresh, markFresh } from './stamp.mjs';

const apart = new Set(['node_modules', 'dist', 'build', 'generated', '.react-router', 'histories']);
const sources = ['apps', 'libs', 'workflows', 'activities', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
const products = ['agency-api', 'case-worker', 'event-relay'].map((app) => join('apps', app, 'dist', 'main.js'));

const isSource = (path) => !path.split('/').some((part) => apart.has(part)) && !path.endsWith('.spec.ts');

/** Builds everything, unless no source has changed since; asking Nx alone would take seconds. */
export async function buildAll(processes) {
  const hash = hashFiles(root, sources, isSource);
  const built = products.every((path) => existsSync(join(root, path)));
  if (built && isFresh(tools.stamps, 'build', hash)) return 'up to date';
  const nx = join(root, 'node_modules', '.bin', 'nx');
  const args = [nx, 'run-many', '-t', 'build', '--output-style=stream'];
  await processes.run('build', process.execPath, args, { env: { NX_DAEMON: 'false', NX_TUI: 'false' } });
  markFresh(tools.stamps, 'build', hash);
  return undefined;
}
