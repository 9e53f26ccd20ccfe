import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Whether something made from inputs is still up to date: the hash of the inputs, kept in a file beside the rest. */
export function isFresh(folder, name, hash) {
  const path = join(folder, name);
  return existsSync(path) && readFileSync(path, 'utf8') === hash;
}

export function markFresh(folder, name, hash) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), hash);
}

export const hashOf = (...texts) => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
};

/**
 * Hash over names and contents of the files under `paths` (files or folders, below `base`), in a fixed order.
 * @param {(path: string, isFolder: boolean) => boolean} wanted by the path below `base`
 */
export function hashFiles(base, paths, wanted = () => true) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesUnder(base, join(base, each), wanted)).sort()) {
    hash.update(relative(base, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

export function filesUnder(base, path, wanted) {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path]; // a file
  }
  return entries.flatMap((entry) => {
    const full = join(path, entry.name);
    if (!wanted(relative(base, full), entry.isDirectory())) return [];
    return entry.isDirectory() ? filesUnder(base, full, wanted) : entry.isFile() ? [full] : [];
  });
}
