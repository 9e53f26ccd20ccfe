import type { CaseView } from '@puente/contracts/answers/cases';
import type { PersonCommand } from '@puente/contracts/commands';
import type { z } from 'zod';
import type { Typed } from './read-body.js';
import { includedAt } from './read-body.js';
import type { Unit } from './units.js';

/**
 * What a form begins with: of a verdict, what the equivalence says of each unit, which the file carries. The officer departs
 * from it with reasons of their own. Of a register, the digest of the file that whoever approves it has.
 */
export function suggested(
  command: PersonCommand,
  { file }: Pick<z.output<typeof CaseView>, 'file'>,
  units: readonly Unit[],
  digest?: string,
): Typed {
  if (command === 'approve-bulk-issue' && digest !== undefined) return { source: [digest] };
  const { proposed } = file as { readonly proposed?: unknown };
  if (command !== 'propose-verdict' || !Array.isArray(proposed)) return {};
  const verdicts = proposed as readonly { readonly unit: string }[];
  return Object.fromEntries(
    units.flatMap(({ code }, row) => {
      const verdict = verdicts.find(({ unit }) => unit === code);
      const at = `verdicts.${row}`;
      return verdict === undefined ? [] : [[includedAt(at), ['yes']] as const, ...flat(at, verdict)];
    }),
  );
}

/** What was said, as a form would hold it. */
export function flat(path: string, said: unknown): readonly (readonly [string, readonly string[]])[] {
  if (typeof said === 'boolean') return [[path, [said ? 'yes' : 'no']]];
  if (typeof said !== 'object' || said === null) return [[path, [String(said)]]];
  return Object.entries(said).flatMap(([name, inner]) => flat(path === '' ? name : `${path}.${name}`, inner));
}
