import { caseNumberFor } from '@puente/domain/kernel';
import { columnsOf } from './written-columns.mjs';

/**
 * Fills the host country's own register, which its API reads, with copies of a file in review, each another person's; every fifth is with the
 * agency that holds the file, and a hundred are drawn for each officer. Who stands on the first page is known to the node, in as
 * many dossiers as it has; whoever comes behind it has none. To their processes they are over, so that no worker starts one. Of a node
 * that was filled nothing else is measured.
 *
 * @returns who reviews the file
 */
export async function fillRegister({ pools }, like, cases) {
  const columns = (await columnsOf(pools.host)).join();
  const numbers = new Set(Array.from({ length: cases }, (_, n) => caseNumberFor(like, `copy ${n}`)));
  await pools.host.query(copies(columns), [like, [...numbers]]);
  await pools.host.query('VACUUM ANALYZE cases');
  const { rows } = await pools.host.query(`SELECT state ->> 'reviewer' AS reviewer FROM cases WHERE id = $1`, [like]);
  return rows[0].reviewer;
}

const copies = (columns) => `
  WITH file AS MATERIALIZED (SELECT to_jsonb(c) AS file FROM cases c WHERE id = $1),
    known AS MATERIALIZED (SELECT array_agg(id ORDER BY id) AS ids FROM dossiers WHERE wrapped_key IS NOT NULL)
  INSERT INTO cases (${columns}) SELECT ${columns} FROM file, known, unnest($2::text[]) WITH ORDINALITY AS copy (number, n),
    LATERAL jsonb_populate_record(NULL::cases, file || jsonb_build_object(
      'id', copy.number,
      'dossier_id', CASE WHEN n % 2000 = 0 THEN known.ids[1 + n / 2000 % cardinality(known.ids)] ELSE md5(copy.number)::uuid END,
      'holder', CASE WHEN n % 5 = 0 THEN file ->> 'holder' ELSE 'another-' || n % 40 END,
      'assigned', CASE WHEN n < 500 THEN file -> 'assigned' ELSE jsonb_build_array('officer-' || n / 500) END,
      'process', replace(file ->> 'process', '"ended":false', '"ended":true'),
      'due_at', now() + (n % 2000 - 100) * interval '1 hour'
    )) copied`;
