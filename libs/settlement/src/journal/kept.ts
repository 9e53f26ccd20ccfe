import type { CaseKind, Precedent, WorkerStatus } from '@puente/domain/file/case';
import type { CaseFacts } from '@puente/domain/insight/indicators';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import type { CaseState } from '../laws/laws.js';
import { readModels } from '../sql/read.js';
import type { JournalRow } from './read-journal.js';
import { journalOf } from './read-journal.js';

/** What is kept of a case beside its journal, as the database has it. */
export interface ModelRow {
  readonly kind: CaseKind;
  readonly version: number;
  readonly revision: number;
  readonly head_hash: Buffer;
  readonly stage: string;
  readonly state: CaseState;
  readonly process: string;
  readonly dossier_id: string | null;
  readonly about: string | null;
  readonly agencies: string[];
  readonly holder: string | null;
  readonly awaiting: string[];
  readonly assigned: string[];
  readonly due_at: Date | null;
  readonly sealed: boolean;
  readonly last_entry_at: Date | null;
  readonly status: WorkerStatus | null;
  readonly facts: CaseFacts | null;
  readonly stages: readonly string[];
  readonly precedent: Precedent | null;
}

/** A journal, and what is kept beside it: nothing of either is trusted before it is verified. */
export interface Kept {
  readonly entries: readonly JournalRow[];
  /** None where the case's row is not there. */
  readonly row: ModelRow | undefined;
}

/** The journal first: what is written meanwhile is in the row at most. */
export async function keptOf(pool: Pool, caseId: CaseId): Promise<Kept> {
  const entries = await journalOf(pool, caseId);
  const { rows } = await pool.query<ModelRow>({ ...readModels, values: [caseId] });
  return { entries, row: rows[0] };
}
