import { mustBeReadAgain } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import type { AnyLaw, CaseState, LawOf } from '../laws/laws.js';
import { lawInForce } from '../laws/laws.js';
import type { ReadModels } from '../case-file/read-models.js';
import { evolveAll, readModels, shownInQueues } from '../case-file/read-models.js';
import { readCase } from '../case-file/read-case.js';
import type { JournalRow } from './read-journal.js';
import { journalOf } from './read-journal.js';

/** What the journal of a case adds up to: its file, made from its events alone. */
export const rebuild = (pool: Pool, caseId: CaseId, lawOf?: LawOf): Promise<CaseState | undefined> =>
  fileBefore(pool, caseId, Infinity, lawOf);

/** The file as it stood before an entry of its journal; undefined before the first, or where there is no such case. */
export async function fileBefore(
  pool: Pool,
  caseId: CaseId,
  seq: number,
  lawOf: LawOf = lawInForce,
): Promise<CaseState | undefined> {
  const found = await readCase(pool, caseId);
  return found && ofJournal(pool, caseId, lawOf(found.kind), seq);
}

/** The same of a file whose kind is known: the case's own row is not looked at. */
export async function ofJournal(
  pool: Pool,
  caseId: CaseId,
  law: AnyLaw,
  before = Infinity,
): Promise<CaseState | undefined> {
  const rows = (await journalOf(pool, caseId)).filter(({ seq }) => seq < before);
  if (rows.length === 0) return undefined;
  return evolveAll(
    law,
    undefined,
    rows.map(({ event }) => event),
  );
}

/** The read models as settling the journal's commands one after the other leaves them, under the rules in force now. */
export function replayed(law: AnyLaw, rows: readonly JournalRow[], rules: RuleBook): Replayed {
  let file: CaseState | undefined;
  let held: readonly string[] = [];
  let revision = 0;
  const stages: string[] = [];
  for (const entries of byCommand(rows)) {
    const before = file;
    // Of how it stood in between nothing else is left in what follows.
    if (before !== undefined) held = shownInQueues(law, before, held, rules).agencies;
    const events = entries.map(({ event }) => event);
    file = evolveAll(law, before, events);
    const [{ actor: by }] = entries;
    if (mustBeReadAgain(law, { by, before, after: file, events })) revision = entries.at(-1)?.seq ?? revision;
    if (file.stage !== stages.at(-1)) stages.push(file.stage);
  }
  return { models: file && readModels(law, file, held, rules), revision, stages };
}

export interface Replayed {
  /** Undefined where there is no journal. */
  readonly models: ReadModels | undefined;
  readonly revision: number;
  /** Each stage that the file entered, in order. */
  readonly stages: readonly string[];
}

type Entries = [JournalRow, ...JournalRow[]];

/** A command's entries follow one another. */
function byCommand(rows: readonly JournalRow[]): readonly Entries[] {
  const commands: Entries[] = [];
  for (const row of rows) {
    const last = commands.at(-1);
    if (last?.[0].command_id === row.command_id) last.push(row);
    else commands.push([row]);
  }
  return commands;
}
