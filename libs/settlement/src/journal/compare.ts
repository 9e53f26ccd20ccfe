import type { CaseId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import type { AnyLaw, LawOf } from '../laws/laws.js';
import { lawInForce } from '../laws/laws.js';
import { canonical } from '../canonical/canonical.js';
import type { Kept } from './kept.js';
import { keptOf } from './kept.js';
import type { JournalRow } from './read-journal.js';
import { replayed } from './rebuild.js';
import { compareWhoOpens } from './who-opens-dossier.js';

/** Names what is kept about a case and is not what its journal adds up to; empty where all of it agrees. */
export async function compareReadModels(
  pool: Pool,
  rules: RuleBook,
  caseId: CaseId,
  lawOf: LawOf = lawInForce,
): Promise<readonly string[]> {
  return comparedModels(pool, rules, await keptOf(pool, caseId), lawOf);
}

/** The same of what was read already. */
export async function comparedModels(
  pool: Pool,
  rules: RuleBook,
  { entries, row }: Kept,
  lawOf: LawOf = lawInForce,
): Promise<readonly string[]> {
  if (row === undefined) return entries.length === 0 ? [] : ['case'];
  const { models, revision, stages } = replayed(lawOf(row.kind), entries, rules);
  if (models === undefined) return ['journal'];
  const kept = {
    version: row.version,
    revision: row.revision,
    stage: row.stage,
    state: row.state,
    process: row.process,
    dossier: row.dossier_id,
    about: row.about,
    agencies: [...row.agencies].sort(),
    holder: row.holder,
    awaiting: row.awaiting,
    assigned: row.assigned,
    dueAt: row.due_at === null ? null : instant(row.due_at),
    sealed: row.sealed,
    lastEntryAt: row.last_entry_at === null ? null : instant(row.last_entry_at),
    status: row.status,
    facts: row.facts,
    stages: row.stages,
    precedent: row.precedent,
  };
  const due: Record<keyof typeof kept, unknown> = {
    version: entries.length,
    revision: raisedInSecret(lawOf(row.kind), entries, row.revision) ? row.revision : revision,
    stage: models.stage,
    state: models.file,
    process: models.process,
    dossier: models.dossier ?? null,
    about: models.about ?? null,
    agencies: [...models.queue.agencies].sort(),
    holder: models.queue.holder ?? null,
    awaiting: models.queue.awaiting,
    assigned: models.queue.assigned,
    dueAt: models.queue.dueAt ?? null,
    sealed: models.queue.sealed === true,
    // Files that were not changed since there is such a column have none.
    lastEntryAt: row.last_entry_at === null ? null : latest(entries),
    status: models.status ?? null,
    facts: models.facts ?? null,
    stages: models.facts === undefined ? [] : stages,
    precedent: models.precedent ?? null,
  };
  const opens = models.dossier === undefined ? [] : await compareWhoOpens(pool, rules, models.dossier);
  const others = Object.entries(kept)
    .filter(([name, value]) => canonical([value]) !== canonical([due[name as keyof typeof kept]]))
    .map(([name]) => name);
  return [...others, ...opens];
}

const latest = (entries: readonly JournalRow[]): string => instant(Math.max(...entries.map(({ at }) => at.getTime())));

/** Until 30 November 2026 what is kept from some who read a file raised its revision too: nothing was changed in those that have one of then. */
const raisedInSecret = (law: AnyLaw, entries: readonly JournalRow[], revision: number): boolean =>
  entries.some(({ seq, event }) => seq === revision && law.weighs(event) === 'never');
