import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.mjs';

const program = join(import.meta.dirname, 'moved-time.cjs');

/** What may be changed under the feet of a whole stack, in tests and at the first start of a demonstration: the time of all its processes, and the data of its countries. */
export function openMovable(home) {
  const movable = { time: join(home, 'moved-time'), packs: join(home, 'packs') };
  writeFileSync(movable.time, '0');
  rmSync(movable.packs, { recursive: true, force: true });
  cpSync(join(root, 'libs', 'country-packs', 'packs'), movable.packs, { recursive: true });
  return movable;
}

/** Seconds: these processes live weeks and years ahead of PostgreSQL, and settle. */
const tenYears = String(10 * 366 * 24 * 60 * 60);

/** By the names that tests know. */
export const movableVariables = ({ packs, time }) => ({ PUENTE_MOVED_TIME: time, PUENTE_PACKS: packs });

/** What a process is started with so that it lives by them; nothing where its stack has none. */
export const livingBy = (movable) =>
  movable === undefined
    ? { args: [], env: {} }
    : { args: ['-r', program], env: { ...movableVariables(movable), PUENTE_CLOCK_TOLERANCE: tenYears } };
