import type { ChangeOfRules, Impact, TouchedFile } from '@puente/domain/insight/impact';
import { ImpactSum, restsOn, touch, touchedKinds } from '@puente/domain/insight/impact';
import type { CountryCode } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '../database/index.js';

/** SQL: reads the whole file of each case of the node; through Prisma's client every page took twice the CPU. */
const page = `SELECT id, state FROM cases WHERE kind = ANY($1) AND id > $2 ORDER BY id LIMIT $3`;

interface Reading {
  readonly pageSize?: number;
  /** Told after each page how many files were looked at. */
  readonly progress?: (done: number) => void;
}

/**
 * Looks at every file of the node that names standards or agreements; writes nothing. For a committee that reads it once,
 * not for a page that everybody opens: it takes as long as there are files.
 */
export async function impactOn(pool: Pool, change: ChangeOfRules, reading: Reading = {}): Promise<Impact> {
  const sum = new ImpactSum();
  await eachFile(pool, (file) => sum.add(touch(file, change)), reading);
  return sum.impact;
}

/** Standards of a country, by code, of which a register takes some away and changes what decisions of some could rest on. */
export interface StandardsTouched {
  readonly country: CountryCode;
  readonly changed: ReadonlySet<string>;
  readonly withdrawn: ReadonlySet<string>;
}

/** How many open files of the node rest on a standard that goes, and how many of the others on one that changes. As `impactOn`, it looks at every file. */
export async function openOn(
  pool: Pool,
  rules: RuleBook,
  { changed, country, withdrawn }: StandardsTouched,
): Promise<{ readonly changed: number; readonly withdrawn: number }> {
  const open = { changed: 0, withdrawn: 0 };
  if (changed.size + withdrawn.size === 0) return open;
  await eachFile(pool, (file) => {
    const rests = restsOn(file, rules);
    if (rests?.state !== 'open') return;
    const codes = rests.standards.filter((standard) => standard.country === country).map(({ code }) => code);
    if (codes.some((code) => withdrawn.has(code))) open.withdrawn += 1;
    else if (codes.some((code) => changed.has(code))) open.changed += 1;
  });
  return open;
}

async function eachFile(
  pool: Pool,
  look: (file: TouchedFile) => void,
  { pageSize = 500, progress }: Reading = {},
): Promise<void> {
  let after = '';
  for (let done = 0; ;) {
    const { rows } = await pool.query<{ id: string; state: TouchedFile }>(page, [touchedKinds, after, pageSize]);
    for (const { state } of rows) look(state);
    done += rows.length;
    progress?.(done);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.id;
  }
}
