import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { openParts, part } from './parts.mjs';

/** What others install is built with its declarations, by its own script (`npm run build`); nothing here runs it. */
const isOurs = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).bin === undefined;
const folders = [...readdirSync(join(root, 'libs')).map((name) => join('libs', name)), 'workflows', 'activities'];
const libraries = folders.filter(isOurs);
const programs = ['agency-api', 'case-worker', 'event-relay', 'operator'].map((name) => join('apps', name));
const parts = {
  client: [part('client', join('libs', 'persistence'), join('src', 'generated'))],
  libraries: libraries.map((folder) => part('library', folder, 'dist')),
  programs: programs.map((folder) => part('program', folder, 'dist')),
  workflows: [part('workflows', join('apps', 'case-worker'), 'dist', 'workflows')],
  portal: [part('portal', join('apps', 'portal'), 'build')],
  console: [part('console', join('apps', 'console'), 'build')],
};

/**
 * Builds what has changed. Nx would do it too (`npm run build`), but asking it takes seconds, and it takes the packages
 * one after another.
 *
 * @returns {{ programs: Promise<string>, sites: Promise<string> }} each says what it built; the sites take longest, and
 *   nothing but their own processes waits for them
 */
export function build(processes) {
  const { isStale, made } = openParts();
  async function make(name, command) {
    const stale = parts[name].filter(isStale);
    if (stale.length === 0) return [];
    const [program, args, options] = command(stale.map(({ folder }) => folder));
    await processes.run(`build-${name}`, program, args, options);
    stale.forEach(made);
    return [name];
  }
  const others = make('client', generateClient).then((client) =>
    Promise.all([
      client,
      make('programs', ours('program')),
      make('workflows', ours('workflows')),
      make('libraries', ours('library')),
    ]),
  );
  const sites = Promise.all([make('portal', buildPages), make('console', buildPages)]);
  return { programs: others.then(said), sites: sites.then(said) };
}

const said = (names) => names.flat().join(', ') || 'up to date';

const ours = (what) => (folders) => [process.execPath, [join(root, 'infra', 'programs', 'main.mjs'), what, ...folders]];

const generateClient = () => [process.execPath, [join(root, 'libs', 'persistence', 'prisma', 'generate.mjs')]];

function buildPages([folder]) {
  const cwd = join(root, folder);
  return [process.execPath, [join(cwd, 'node_modules', '.bin', 'react-router'), 'build'], { cwd }];
}
