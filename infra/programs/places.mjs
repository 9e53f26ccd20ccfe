import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where a package keeps its sources: under `src`, or beside its `package.json`. */
export function sourcesOf(folder) {
  const inside = join(folder, 'src');
  return existsSync(join(root, inside)) ? inside : folder;
}

/** The folder of a package and those of every package of ours that it needs, however far. */
export function foldersOf(folder, seen = new Set()) {
  if (seen.has(folder)) return seen;
  seen.add(folder);
  for (const name of Object.keys(dependenciesOf(folder)).filter((each) => each.startsWith('@puente/'))) {
    foldersOf(folderOf(name), seen);
  }
  return seen;
}

export const dependsOn = (folder, name) => Object.hasOwn(dependenciesOf(folder), name);

const dependenciesOf = (folder) =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).dependencies ?? {};

function folderOf(name) {
  const short = name.slice('@puente/'.length);
  return ['libs', 'apps', '.']
    .map((place) => join(place, short))
    .find((each) => existsSync(join(root, each, 'package.json')));
}
