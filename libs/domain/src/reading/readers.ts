import type { Actor } from '../file/case/index.js';
import { rolesFor } from '../laws/given-by.js';

type Officer = Extract<Actor, { readonly kind: 'officer' }>;

/**
 * Who reads: the worker, or somebody for them by a mandate; a counter that did not file it (`officerTo`); or another officer
 * of an agency that holds or held the file.
 */
export type Reader = 'worker' | 'counter' | Officer;

/**
 * Who reads a field of a file, or an entry of its journal. `everybody`: the worker too; a counter that did not file it only
 * where it says `counter`. `officers`: the agencies that hold or held it. Commands: whoever gives one of them, and nobody else; `drawn`, only the people whom the draw named.
 * `worker`: they, and whoever acts for them; no agency that decides on them. `nobody`: what whoever decides has to have from elsewhere, and by what the law counts on.
 */
export type Readers =
  | 'counter'
  | 'everybody'
  | 'nobody'
  | 'officers'
  | 'worker'
  | { readonly decide: readonly string[]; readonly drawn?: true };

/** Source: procedure R18, "an unapproved proposal is seen by those who decide, and nobody else". */
export function mayRead(readers: Readers, reader: Reader, assigned: readonly string[]): boolean {
  if (readers === 'nobody') return false;
  if (readers === 'counter') return true;
  if (reader === 'counter') return false;
  if (readers === 'everybody') return true;
  if (reader === 'worker') return readers === 'worker';
  if (readers === 'worker') return false;
  if (readers === 'officers') return true;
  if (readers.drawn === true && !assigned.includes(reader.id)) return false;
  return readers.decide.some((command) => reader.roles.some((role) => rolesFor(command).has(role)));
}
