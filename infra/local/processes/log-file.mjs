import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const keepUnder = 20 * 1024 * 1024;

/** The log of one process, appended to across restarts; a long one is set aside once, as `<name>.log.1`. */
export function openLog(folder, name) {
  const path = join(folder, `${name}.log`);
  if (existsSync(path) && statSync(path).size > keepUnder) renameSync(path, `${path}.1`);
  return { path, fd: openSync(path, 'a') };
}

/** The last lines that say something, for the message that a process ended. */
export function lastLines(path, count = 6) {
  if (!existsSync(path)) return [];
  const length = Math.min(statSync(path).size, 8192);
  const bytes = Buffer.alloc(length);
  const fd = openSync(path, 'r');
  try {
    readSync(fd, bytes, 0, length, statSync(path).size - length);
  } finally {
    closeSync(fd);
  }
  const lines = bytes.toString('utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .map((line) => line.slice(0, 300));
}
