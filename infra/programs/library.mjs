import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, sourcesOf } from './places.mjs';
import { forNode } from './for-node.mjs';

const notSources = new Set(['node_modules', 'dist']);

/** Compiles a package file by file into its `dist`, without its specs and what they are made of. Types are the typecheck's business. */
export async function makeLibrary(folder) {
  const sources = join(root, sourcesOf(folder));
  const outdir = join(root, folder, 'dist');
  rmSync(outdir, { recursive: true, force: true });
  await build({ ...forNode, entryPoints: filesUnder(sources), outbase: sources, outdir });
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : filesUnder(path);
    return /(?<!\.(?:spec|sample|contract|d))\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
