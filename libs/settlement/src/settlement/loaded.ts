import type { CaseKind } from '@puente/domain/file/case';
import type { ForceMajeure } from '@puente/domain/kinds/force-majeure';
import type { CaseRecord, CaseRow } from '@puente/persistence/queries';
import { caseRecord } from '@puente/persistence/queries';
import type { CaseState } from '../laws/laws.js';
import type { StoredOutcome } from './request.js';

/** As the statement `load` gives it. */
export interface Loaded {
  /** PostgreSQL's time. */
  readonly database_now: Date;
  /** Asked by the API without a word of who asks: what it finds is nothing, and no outcome follows from it. */
  readonly by_nobody: boolean;
  /** The node got an older database back, and does not know yet what it lost. */
  readonly restoring: boolean;
  /** Another country knows it as decided here, and this node does not any more. */
  readonly held: boolean;
  /** The same of the case that it is about. */
  readonly held_about: boolean | null;
  /** Files of the pauses for force majeure that may hold clocks now; null where there is none, as nearly always. */
  readonly pauses: readonly ForceMajeure[] | null;
  readonly request_hash: string | null;
  /** Null exactly where the command is new. */
  readonly outcome: StoredOutcome | null;
  /** Null, and all below with it, where the case does not exist. */
  readonly kind: CaseKind | null;
  readonly version: number | null;
  readonly revision: number | null;
  readonly head_hash: Buffer | null;
  readonly state: CaseState | null;
  readonly process: string | null;
  readonly agencies: string[] | null;
  readonly last_entry_at: Date | null;
  /** Its person is protected, and this is not the file by which they are. */
  readonly frozen: boolean | null;
  /** Its person was released, and this file has not heard of it yet. */
  readonly unreached: boolean | null;
}

/** As the statement `enter` gives it: with all that a record of the case is made of. */
export type Entered = Loaded & { readonly [Column in Exclude<keyof CaseRow, keyof Loaded>]: CaseRow[Column] | null };

/** As a door knows the file; undefined where there is none, or its command was settled before. */
export function recordOf(row: Entered): CaseRecord | undefined {
  if (row.kind === null) return undefined;
  return caseRecord({ ...(row as CaseRow), sealed: row.sealed === true || row.frozen === true });
}
