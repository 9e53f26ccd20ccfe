import type { AgencyId, DossierId } from '@puente/domain/kernel';
import { Prisma } from '../database/index.js';

/** SQL: opens a dossier, counts and marks it in one statement; on the way of every case that comes from another country. */
export const insertDossier = {
  name: 'vault:insert-dossier',
  text: `
    WITH opened AS (
      INSERT INTO dossiers
        (id, owner, agencies, wrapped_key, sealed_person, warnings, received_from, created_at, updated_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) ON CONFLICT DO NOTHING RETURNING id
    ), counted AS (
      INSERT INTO dossier_dimensions (dossier_id, sex, nationality)
      SELECT id, $9, $10 FROM opened WHERE $9::text IS NOT NULL
    ), marked AS (
      INSERT INTO dossier_match_keys (dossier_id, mark) SELECT id, unnest($11::bytea[]) FROM opened
    ), reached AS (
      INSERT INTO dossier_contact_marks (dossier_id, mark) SELECT id, unnest($12::bytea[]) FROM opened
    ), numbered AS (
      INSERT INTO dossier_number_marks (dossier_id, mark) SELECT id, unnest($13::bytea[]) FROM opened
    )
    SELECT id FROM opened`,
};

const recordColumns = `id, owner, agencies, warnings, received_from AS "receivedFrom", version, created_at AS "createdAt",
  blocked_at AS "blockedAt", EXISTS (SELECT FROM sealed_people WHERE sealed_people.dossier_id = dossiers.id) AS sealed`;

/** SQL: on the way of every request and activity that is about a dossier; Prisma's client takes five times the CPU. */
export const findDossier = {
  name: 'vault:find-dossier',
  text: `SELECT ${recordColumns} FROM dossiers WHERE id = $1`,
};

/** SQL: who is protected is a view, which Prisma's client does not know. */
export const dossiersOwnedBy = {
  name: 'vault:owned-by',
  text: `
    SELECT id FROM dossiers WHERE owner = $1 AND wrapped_key IS NOT NULL
      AND NOT EXISTS (SELECT FROM sealed_people WHERE sealed_people.dossier_id = dossiers.id)
    ORDER BY created_at DESC, id LIMIT 100`,
};

/** SQL: the same. */
export const readDossier = {
  name: 'vault:read-dossier',
  text: `
    SELECT ${recordColumns}, wrapped_key AS "wrappedKey", former_key AS "formerKey",
      sealed_person AS "sealedPerson"
    FROM dossiers WHERE id = $1`,
};

/** SQL: the same, of a page of a queue at once. */
export const readNames = {
  name: 'vault:read-names',
  text: `
    SELECT id, wrapped_key AS "wrappedKey", former_key AS "formerKey", sealed_person AS "sealedPerson"
    FROM dossiers WHERE id = ANY ($1::uuid[]) AND wrapped_key IS NOT NULL AND blocked_at IS NULL
      AND NOT EXISTS (SELECT FROM sealed_people WHERE sealed_people.dossier_id = dossiers.id)`,
};

/** SQL: on the way of every document that comes from another country, three times. */
export const dossierExists = { name: 'vault:dossier-exists', text: 'SELECT FROM dossiers WHERE id = $1' };

/** SQL: the same. */
export const dossiersFrom = {
  name: 'vault:dossiers-from',
  text: 'SELECT count(*)::int AS many FROM dossiers WHERE received_from = $1 AND created_at >= $2',
};

const documentColumns = `documents.id, dossier_id AS dossier, kind, media_type AS "mediaType", bytes AS size, sha256,
  documents.created_at AS "createdAt", pages`;

/** SQL: the same. */
export const findDocument = {
  name: 'vault:find-document',
  text: `SELECT ${documentColumns} FROM documents WHERE id = $1`,
};

/** SQL: that of an id, and what one dossier has of the same content. */
export const alikeDocuments = {
  name: 'vault:alike-documents',
  text: `SELECT ${documentColumns} FROM documents WHERE id = $1 OR (dossier_id = $2 AND sha256 = $3)`,
};

/** SQL: on the way of every command that names documents. */
export const listDocuments = {
  name: 'vault:list-documents',
  text: `SELECT ${documentColumns} FROM documents WHERE dossier_id = $1 ORDER BY documents.created_at, id`,
};

/** SQL: the same, with the key under which its file is sealed; none where the dossier's key was destroyed. */
export const readDocument = {
  name: 'vault:read-document',
  text: `
    SELECT ${documentColumns}, wrapped_key AS "wrappedKey", former_key AS "formerKey"
    FROM documents JOIN dossiers ON dossiers.id = dossier_id
    WHERE documents.id = $1 AND wrapped_key IS NOT NULL`,
};

/** SQL: adds what is missing to a list, and writes nothing where nothing is. */
export const shareDossier = (id: DossierId, agencies: readonly AgencyId[]) => Prisma.sql`
  UPDATE dossiers SET agencies = agencies || ARRAY(SELECT unnest(${agencies}::text[]) EXCEPT SELECT unnest(agencies))
  WHERE id = ${id}::uuid AND NOT agencies @> ${agencies}::text[]`;
