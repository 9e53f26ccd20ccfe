/** What every reading, writing and receiving of a dossier runs: prepared once per connection, where Prisma plans anew. */

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
    )
    SELECT id FROM opened`,
};

const recordColumns = `id, owner, agencies, warnings, received_from AS "receivedFrom", version, created_at AS "createdAt",
  blocked_at AS "blockedAt"`;

export const findDossier = {
  name: 'vault:find-dossier',
  text: `SELECT ${recordColumns} FROM dossiers WHERE id = $1`,
};

export const readDossier = {
  name: 'vault:read-dossier',
  text: `
    SELECT ${recordColumns}, wrapped_key AS "wrappedKey", sealed_person AS "sealedPerson"
    FROM dossiers WHERE id = $1`,
};

export const shareDossier = {
  name: 'vault:share-dossier',
  text: `
    UPDATE dossiers SET agencies = agencies || ARRAY(SELECT unnest($2::text[]) EXCEPT SELECT unnest(agencies))
    WHERE id = $1 AND NOT agencies @> $2::text[]`,
};

export const keyOfDossier = {
  name: 'vault:key-of-dossier',
  text: `SELECT wrapped_key AS "wrappedKey" FROM dossiers WHERE id = $1`,
};

export const insertDocument = {
  name: 'vault:insert-document',
  text: `
    INSERT INTO documents (id, dossier_id, kind, media_type, bytes, sha256, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
};

export const findDocument = {
  name: 'vault:find-document',
  text: `
    SELECT documents.id, dossier_id AS "dossierId", kind, media_type AS "mediaType", bytes, sha256,
      documents.created_at AS "createdAt", wrapped_key AS "wrappedKey"
    FROM documents JOIN dossiers ON dossiers.id = dossier_id WHERE documents.id = $1`,
};
