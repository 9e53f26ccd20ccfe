/**
 * SQL: on the way of every request, activity and wake; and nothing stands between the rows and what their hashes are compared
 * with.
 */

import { awaitsRelease, standsStill } from '@puente/persistence/queries';
import { heldAbroad, restoreUnderWay } from '@puente/persistence/restores';

const frozen = `${standsStill} OR ${awaitsRelease} OR ${restoreUnderWay} OR ${heldAbroad('cases.id')} OR ${heldAbroad('cases.about')}`;

const files = `SELECT kind, version, revision, state, ${frozen} AS frozen FROM cases`;

export const readFile = { name: 'case:read', text: `${files} WHERE id = $1` } as const;

/** SQL: of several files at once, what `readFile` reads of one. */
export const readFiles = { name: 'case:read several', text: `${files} WHERE id = ANY($1)` } as const;

export const readJournal = {
  name: 'journal:read',
  text: `SELECT seq, type, at, event, actor, command_id, prev_hash, hash FROM journal WHERE case_id = $1 ORDER BY seq`,
} as const;

export const readModels = {
  name: 'case:models',
  text: `
    SELECT c.kind, c.version, c.revision, c.head_hash, c.stage, c.state, c.process, c.dossier_id, c.about, c.agencies, c.holder, c.awaiting,
      c.assigned, c.due_at, c.sealed, c.last_entry_at, w.status,
      CASE WHEN f.case_id IS NOT NULL THEN jsonb_strip_nulls(jsonb_build_object('corridor', f.corridor, 'occupation',
        f.occupation, 'tacit', f.tacit)) END AS facts,
      (SELECT precedent FROM precedents WHERE case_id = c.id) AS precedent,
      ARRAY(SELECT stage FROM case_stages WHERE case_id = c.id ORDER BY version) AS stages
    FROM cases c LEFT JOIN worker_status w ON w.case_id = c.id LEFT JOIN case_facts f ON f.case_id = c.id
    WHERE c.id = $1`,
} as const;

/** Whose a dossier is and which agencies open it, beside who wrote in the journals of its files. */
export const readWhoOpens = {
  name: 'dossier:who opens',
  text: `
    WITH files AS (SELECT id, kind, agencies, state FROM cases WHERE dossier_id = $1),
      wrote AS (SELECT DISTINCT actor ->> 'kind' AS kind, actor ->> 'id' AS id, actor ->> 'agency' AS agency
        FROM journal WHERE case_id IN (SELECT id FROM files))
    SELECT owner, agencies, deleted,
      ARRAY(SELECT DISTINCT id FROM wrote WHERE kind = 'worker' AND id IS NOT NULL) AS signed_in,
      ARRAY(SELECT DISTINCT agency FROM wrote WHERE kind = 'officer') AS acted,
      ARRAY(SELECT DISTINCT unnest(agencies) FROM files) AS held,
      EXISTS (SELECT FROM wrote WHERE kind = 'country') AS told,
      ARRAY(SELECT state ->> 'reopensTo' FROM files WHERE kind = 'protection' AND state ? 'reopensTo') AS reopened
    FROM dossier_doors WHERE id = $1 AND EXISTS (SELECT FROM files)`,
} as const;
