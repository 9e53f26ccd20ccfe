import type { CaseId } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import type { AnyLaw, CaseState, LawOf } from '../laws/laws.js';
import { lawInForce } from '../laws/laws.js';
import type { ReadModels } from '../case-file/read-models.js';
import { evolveAll, readModels } from '../case-file/read-models.js';
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
  const rows = (await journalOf(pool, caseId)).filter((row) => row.seq < seq);
  if (found === undefined || rows.length === 0) return undefined;
  return evolveAll(
    lawOf(found.kind),
    undefined,
    rows.map((row) => row.event),
  );
}

/** The read models as settling the journal's commands one after the other leaves them, under the rules in force now. */
export function replayed(law: AnyLaw, rows: readonly JournalRow[], rules: RuleBook): Replayed {
  let models: ReadModels | undefined;
  let file: CaseState | undefined;
  const stages: string[] = [];
  for (const [index, row] of rows.entries()) {
    file = law.evolve(file, row.event);
    const endsItsCommand = rows[index + 1]?.command_id !== row.command_id;
    if (!endsItsCommand) continue;
    models = readModels(law, file, models?.desk.agencies ?? [], rules);
    if (models.stage !== stages.at(-1)) stages.push(models.stage);
  }
  return { models, stages };
}

export interface Replayed {
  /** Undefined where there is no journal. */
  readonly models: ReadModels | undefined;
  /** Each stage that the file entered, in order. */
  readonly stages: readonly string[];
}
