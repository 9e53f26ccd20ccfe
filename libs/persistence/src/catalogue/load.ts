import type { Standard } from '@puente/domain/rulebook/catalogue';
import type { CountryCode } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { Pool, PoolClient } from '../database/index.js';
import { codeKey } from './code-key.js';

/** SQL: every process asks it for every country before it is up, and would load Prisma's query compiler for it. */
const known = `SELECT FROM catalogue_loads WHERE country = $1 AND digest = $2`;

/** SQL: makes the words that search reads. Weights: A for what people call the work, B for the official title, D for the rest. */
const insert = `
  INSERT INTO catalogue_standards (country, code, code_key, title, level, sector, committee, isco08, occupations,
    demonstration, words, search)
  SELECT $1, s.code, s.code_key, s.title, s.level, s.sector, s.committee, s.isco08, s.occupations, s.demonstration,
    lower(unaccent(s.title || ' ' || s.called)),
    setweight(to_tsvector('spanish', s.called) || to_tsvector('plain_words', s.called), 'A') ||
    setweight(to_tsvector('spanish', s.title) || to_tsvector('plain_words', s.title), 'B') ||
    setweight(to_tsvector('spanish', concat_ws(' ', s.sector, s.committee)), 'D')
  FROM (
    SELECT *, array_to_string(occupations, ' · ') AS called FROM jsonb_to_recordset($2::jsonb) AS r (code text,
      code_key text, title text, level integer, sector text, committee text, isco08 text, occupations text[],
      demonstration boolean)
  ) s`;

/**
 * SQL: takes a turn that no row stands for, and fills a column that Prisma's client cannot. Makes a country's catalogue searchable, where its digest is another one than was loaded before; in one transaction, so
 * that a search sees the old one or the new one. Two processes that start at once take turns.
 *
 * @returns whether anything was loaded
 */
export async function loadCatalogue(
  pool: Pool,
  country: CountryCode,
  digest: string,
  standards: Iterable<Standard>,
): Promise<boolean> {
  if ((await pool.query(known, [country, digest])).rowCount === 1) return false;
  const client = await pool.connect();
  let done = false;
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('catalogue ' || $1, 0))`, [country]);
    const first = (await client.query(known, [country, digest])).rowCount === 0;
    if (first) await replace(client, country, digest, standards);
    await client.query('COMMIT');
    done = true;
    return first;
  } finally {
    client.release(!done);
  }
}

// SQL: in the transaction that took the turn.
async function replace(client: PoolClient, country: CountryCode, digest: string, standards: Iterable<Standard>) {
  await client.query('DELETE FROM catalogue_standards WHERE country = $1', [country]);
  await client.query(insert, [country, JSON.stringify(Array.from(standards, row))]);
  await client.query(
    `INSERT INTO catalogue_loads (country, digest, loaded_at) VALUES ($1, $2, now())
     ON CONFLICT (country) DO UPDATE SET digest = excluded.digest, loaded_at = excluded.loaded_at`,
    [country, digest],
  );
}

const row = ({ code, title, level, sector, committee, isco08, occupations, demonstration }: Standard) => ({
  code,
  code_key: codeKey(code),
  title: inLanguage(title, 'es'),
  level,
  sector,
  committee,
  isco08,
  occupations,
  demonstration,
});
