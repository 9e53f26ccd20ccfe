import { openScratchDatabase } from './scratch-database.mjs';
import { columnsOf } from './written-columns.mjs';

/**
 * A database of the same schema with copies of one real case, as many as a measure asks for: most of them another
 * agency's, the others in every stage of a queue. Read and written as the node's processes do, by a role that may do no
 * more than they may.
 */
export async function openScratchCases({ endpoints, pools }, like) {
  const { owner, as, drop } = await openScratchDatabase(endpoints.postgres.url, 'puente_bench_work');
  const {
    rows: [{ file }],
  } = await pools.host.query('SELECT to_jsonb(c) AS file FROM cases c WHERE id = $1', [like]);
  let [fillings, held] = [0, 0];
  return {
    url: as({ purpose: 'law' }),
    /** The agency that holds the real case, and so a fifth of the copies; and the address of what its officers see. */
    agency: file.holder,
    urlOfAgency: as({ purpose: 'agency', agency: file.holder }),
    count: async (condition) =>
      (await owner.query(`SELECT count(*)::int AS n FROM cases WHERE ${condition}`)).rows[0].n,
    /** Exactly so many, whatever there was; every one with a period that runs. Those of the last filling stay where they are as many. */
    async fill(cases) {
      if (cases === held) return;
      held = cases;
      await owner.query('TRUNCATE cases, worker_status, case_facts, case_stages CASCADE');
      // Their journals are for ever: each filling has numbers of its own.
      await owner.query(copies((await columnsOf(owner)).join()), [
        JSON.stringify(file),
        cases,
        (fillings += 1) * 1_000_000,
      ]);
      await owner.query('VACUUM ANALYZE cases');
    },
    async drop() {
      await owner.end();
      await drop();
    },
  };
}

/** Beside the row and not in the list of columns: there PostgreSQL would make each copy anew for every one of its columns. */
const copies = (columns) => `
  INSERT INTO cases (${columns}) SELECT ${columns}
  FROM generate_series(1, $2::int) n, LATERAL jsonb_populate_record(NULL::cases, $1::jsonb || jsonb_build_object(
    'id', left($1::jsonb ->> 'id', 2) || '-26-' || lpad((n + $3::int)::text, 8, '0'),
    'holder', CASE WHEN n % 5 = 0 THEN $1::jsonb ->> 'holder' ELSE 'another-' || n % 40 END,
    'stage', (ARRAY['host-review', 'submitted', 'home-verification', 'received'])[1 + n % 4],
    'awaiting', ((ARRAY['["reviewer"]', '["registrar"]', '["verifier"]', '["approver", "supervisor"]'])[1 + n % 4])::jsonb,
    'assigned', jsonb_build_array('officer-' || n / 100),
    'due_at', now() + (n % 2000 - 100) * interval '1 hour'
  )) copied`;
