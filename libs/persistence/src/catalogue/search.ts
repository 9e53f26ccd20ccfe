import type { CountryCode, StandardCode } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { codeKey } from './code-key.js';

export interface StandardHit {
  readonly country: CountryCode;
  readonly code: StandardCode;
  readonly title: string;
  readonly level: number;
  readonly sector?: string;
  readonly occupations: readonly string[];
  readonly demonstration: boolean;
}

/**
 * SQL: PostgreSQL's search. Each word matches by its Spanish stem, or without accents, or as the beginning of a word, for it is searched while
 * people type; little words count only where they are the last. Wrong spelling is forgiven where nothing else is found.
 */
const search = {
  name: 'catalogue:search',
  text: `
    WITH typed AS (
      SELECT w, n, n = max(n) OVER () AS last, plainto_tsquery('spanish', w) AS stem
      FROM unnest($2::text[]) WITH ORDINALITY AS t (w, n)
    ), query AS (
      SELECT string_agg(
        '(' || CASE WHEN numnode(stem) > 0 THEN stem::text || ' | ' ELSE '' END ||
        to_tsquery('plain_words', w || ':*')::text || ')', ' & ' ORDER BY n
      )::tsquery AS q
      FROM typed WHERE last OR numnode(stem) > 0
    ), found AS (
      SELECT s.country, s.code, s.title, s.level, s.sector, s.occupations, s.demonstration,
        CASE WHEN $3 <> '' AND s.code_key = $3 THEN 3 WHEN $3 <> '' AND s.code_key LIKE $3 || '%' THEN 2 ELSE 0 END
          + ts_rank('{0.05, 0.1, 0.35, 1}', s.search, q, 1) AS rank
      FROM query, catalogue_standards s
      WHERE s.country = ANY($1::text[]) AND (s.search @@ q OR ($3 <> '' AND s.code_key LIKE $3 || '%'))
    ), near AS (
      SELECT s.country, s.code, s.title, s.level, s.sector, s.occupations, s.demonstration,
        word_similarity($4, s.words) AS rank
      FROM catalogue_standards s
      WHERE s.country = ANY($1::text[]) AND $4 <% s.words AND NOT EXISTS (SELECT FROM found)
    )
    SELECT country, code, title, level, sector, occupations, demonstration
    FROM (SELECT * FROM found UNION ALL SELECT * FROM near) hit
    ORDER BY rank DESC, code LIMIT $5`,
} as const;

/** The best matches, best first. An everyday name, words of the title, or a code in whatever spelling. */
export const searchCatalogue = (
  pool: Pool,
  country: CountryCode,
  typed: string,
  limit = 20,
): Promise<readonly StandardHit[]> => searchCatalogues(pool, [country], typed, limit);

/** The same over the registers of several countries at once. */
export async function searchCatalogues(
  pool: Pool,
  countries: readonly CountryCode[],
  typed: string,
  limit = 20,
): Promise<readonly StandardHit[]> {
  const words =
    typed
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 12) ?? [];
  if (words.length === 0) return [];
  const plain = words.join(' ').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const code = /\d/.test(typed) ? codeKey(typed) : '';
  const { rows } = await pool.query<Omit<StandardHit, 'sector'> & { sector: string | null }>({
    ...search,
    values: [countries, words, code, plain, limit],
  });
  return rows.map(({ sector, ...hit }) => ({ ...hit, ...(sector === null ? {} : { sector }) }));
}
