/** Dossiers that may be due, or are blocked and may have to be opened again; what is to be done with each the law says. */
export const restingDossiers = `
  SELECT id FROM dossiers
  WHERE wrapped_key IS NOT NULL AND id > $1
    AND (blocked_at IS NOT NULL OR created_at <= $2 AND NOT EXISTS (
      SELECT FROM cases WHERE dossier_id = dossiers.id AND updated_at > $2))
  ORDER BY id LIMIT $3`;

export const dossierForRetention = `
  SELECT created_at AS "openedAt", blocked_at AS "blockedAt" FROM dossiers WHERE id = $1 AND wrapped_key IS NOT NULL`;

export const filesOfDossier = `
  SELECT id AS "caseId", kind, state AS file, updated_at AS "lastAt" FROM cases WHERE dossier_id = $1 ORDER BY id`;

export const blockDossier = `
  UPDATE dossiers SET blocked_at = $2 WHERE id = $1 AND (blocked_at IS NULL) <> ($2::timestamptz IS NULL)`;

/** What lay sealed, and the names of its documents. */
export const sealedOfDossier = `
  SELECT sealed_person AS sealed,
    ARRAY(SELECT id::text FROM documents WHERE dossier_id = dossiers.id ORDER BY id) AS documents
  FROM dossiers WHERE id = $1`;

export const insertDeletion = `
  INSERT INTO dossier_deletions (dossier_id, deleted_at, edition, months, due, documents, sealed_sha256)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** The sealed content goes with its key: a backup of the key opens nothing here. */
export const emptyDossier = `
  UPDATE dossiers
  SET wrapped_key = NULL, sealed_person = ''::bytea, owner = NULL, warnings = '[]', updated_at = $2
  WHERE id = $1`;

/** Deletions of which something is left to do: bytes that still lie there, journals that do not say so yet. */
export const unfinishedDeletions = `
  SELECT dossier_id AS dossier, deleted_at AS "deletedAt", edition, months, due::text AS due, documents,
    sealed_sha256 AS "sealedSha256"
  FROM dossier_deletions
  WHERE EXISTS (SELECT FROM documents WHERE documents.dossier_id = dossier_deletions.dossier_id)
    OR EXISTS (
      SELECT FROM cases WHERE cases.dossier_id = dossier_deletions.dossier_id
        AND NOT EXISTS (SELECT FROM journal WHERE case_id = cases.id AND type = 'data-deleted'))
  ORDER BY deleted_at, dossier_id LIMIT $1`;
