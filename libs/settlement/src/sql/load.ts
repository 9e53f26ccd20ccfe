import type { CaseKind } from '@puente/domain/case';
import type { CaseState } from '../case-file/laws.js';
import type { StoredOutcome } from '../settlement/request.js';

/**
 * Takes the command's id and then the case, in this order, so that two settlements never wait for each other. A known
 * id gives its stored outcome (the do-nothing update makes the row visible that a concurrent settlement has just
 * committed) and does not lock the case.
 */
export const load = {
  name: 'settle:load',
  text: `
    WITH command AS (
      INSERT INTO commands (id, case_id, type, request_hash, actor, at)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (id) DO UPDATE SET id = commands.id
      RETURNING request_hash, outcome
    )
    SELECT command.request_hash, command.outcome, file.*
    FROM command LEFT JOIN LATERAL (
      SELECT kind, version, head_hash, state, process, agencies FROM cases
      WHERE id = $2 AND command.outcome IS NULL
      FOR NO KEY UPDATE
    ) file ON true`,
} as const;

export interface Loaded {
  readonly request_hash: string | null;
  /** Not null exactly where the command was settled before. */
  readonly outcome: StoredOutcome | null;
  /** Null, and all below with it, where the case does not exist. */
  readonly kind: CaseKind | null;
  readonly version: number | null;
  readonly head_hash: Buffer | null;
  readonly state: CaseState | null;
  readonly process: string | null;
  readonly agencies: string[] | null;
}
