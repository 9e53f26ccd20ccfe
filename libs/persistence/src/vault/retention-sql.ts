import type { DossierId } from '@puente/domain/kernel';
import { Prisma } from '../database/index.js';

/**
 * SQL: a sweep. Dossiers that may be due, or are blocked and may have to be opened again; what is to be done with each the law says. Each
 * one's files are looked up: asked whether there is none that changed since, PostgreSQL reads every file of the node for each page.
 */
export const restingDossiers = `
  SELECT id FROM dossiers
  WHERE wrapped_key IS NOT NULL AND id > $1
    AND (blocked_at IS NOT NULL OR created_at <= $2 AND coalesce((
      SELECT max(updated_at) FROM cases WHERE dossier_id = dossiers.id) <= $2, true))
  ORDER BY id LIMIT $3`;

/**
 * SQL: a sweep. Dossiers whose files are all over by a stage in which a draft may end; whether they were drafts the law says. Where a
 * page begins is said of the files as well: PostgreSQL does not conclude it, and would read all that come before.
 */
export const dossiersOfDrafts = `
  SELECT id FROM dossiers
  WHERE wrapped_key IS NOT NULL AND id > $1
    AND id IN (SELECT dossier_id FROM cases WHERE stage IN ('draft-deleted', 'withdrawn') AND dossier_id > $1)
    AND NOT EXISTS (
      SELECT FROM cases WHERE dossier_id = dossiers.id AND dossier_id > $1 AND stage NOT IN ('draft-deleted', 'withdrawn'))
  ORDER BY id LIMIT $2`;

/** SQL: nothing happens to the dossier, or to any of its files, until the transaction is over. */
export const lockDossier = (id: DossierId) => Prisma.sql`SELECT FROM dossiers WHERE id = ${id}::uuid FOR UPDATE`;
/** SQL: the same; also to those of the person's other dossiers. */
export const lockFiles = (id: DossierId) => Prisma.sql`
  SELECT FROM cases WHERE dossier_id = ${id}::uuid
    OR dossier_id IN (SELECT other_id FROM same_people WHERE same_people.dossier_id = ${id}::uuid)
  ORDER BY id FOR UPDATE`;
/** SQL: which dossiers are one person's says a view of the tables' owner. */
export const othersOfPerson = (id: DossierId) => Prisma.sql`
  SELECT DISTINCT other_id AS id FROM same_people WHERE dossier_id = ${id}::uuid`;

/** SQL: after one of them, in the order in which they were made. */
export const deletionsFrom = {
  name: 'retention:deletions from',
  text: `
    SELECT dossier_id AS dossier, deleted_at AS "deletedAt", edition, ground, months, due::text AS due, documents,
      sealed_sha256 AS "sealedSha256"
    FROM dossier_deletions WHERE (deleted_at, dossier_id) > ($1, $2::uuid) ORDER BY deleted_at, dossier_id LIMIT $3`,
};

/** SQL: a sweep. Deletions of which something is left to do: bytes that still lie there, journals that do not say so yet. */
export const unfinishedDeletions = `
  SELECT dossier_id AS dossier, deleted_at AS "deletedAt", edition, ground, months, due::text AS due, documents,
    sealed_sha256 AS "sealedSha256"
  FROM dossier_deletions
  WHERE EXISTS (SELECT FROM documents WHERE documents.dossier_id = dossier_deletions.dossier_id)
    OR EXISTS (
      SELECT FROM cases WHERE cases.dossier_id = dossier_deletions.dossier_id
        AND NOT EXISTS (SELECT FROM journal WHERE case_id = cases.id AND type = 'data-deleted'))
  ORDER BY deleted_at, dossier_id LIMIT $1`;
