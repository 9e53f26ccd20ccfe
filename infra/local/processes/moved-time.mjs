import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const program = join(import.meta.dirname, 'moved-time.cjs');

/** The file by which a test moves the time of every process of its stack: milliseconds, none at first. */
export function openMovedTime(home) {
  const path = join(home, 'moved-time');
  writeFileSync(path, '0');
  return path;
}

/** What a process is started with so that it lives by that file; nothing where its stack has none. */
export const livingBy = (path) =>
  path === undefined ? { args: [], env: {} } : { args: ['-r', program], env: { PUENTE_MOVED_TIME: path } };
