import type { CountryCode, StandardCode } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** SQL: PostgreSQL's search. Any of the words, by their Spanish stems: what a title and everyday names of another country share with one of ours. */
const alike = {
  name: 'catalogue:alike',
  text: `
    WITH query AS (
      SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery AS q FROM unnest(to_tsvector('spanish', $2))
    )
    SELECT s.code FROM query, catalogue_standards s
    WHERE s.country = $1 AND s.search @@ q
    ORDER BY ts_rank('{0.05, 0.1, 0.35, 1}', s.search, q, 1) DESC, s.code LIMIT $3`,
} as const;

/** Standards of a country whose words are like these, likest first. */
export async function alikeStandards(
  pool: Pool,
  country: CountryCode,
  words: string,
  limit = 5,
): Promise<readonly { readonly code: StandardCode }[]> {
  const { rows } = await pool.query<{ code: StandardCode }>({
    ...alike,
    values: [country, words.normalize('NFC').slice(0, 1000), limit],
  });
  return rows;
}
