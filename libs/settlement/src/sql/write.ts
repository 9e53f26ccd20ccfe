/**
 * What a settlement writes, in one statement each. Parameters shared by all: $1 case, $2 command, $3 actor, $4 outcome,
 * $5 now, $6 head hash; then the entries: $7 sequence numbers, $8 types, $9 times, $10 events, $11 previous hashes,
 * $12 hashes; $13–$16 the event of another country that brought the command.
 */
const record = `
  entries AS (
    INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
    SELECT $1::text, e.seq, e.type, e.at, e.event, $3::jsonb, $2::text, e.prev_hash, e.hash
    FROM unnest($7::int[], $8::text[], $9::timestamptz[], $10::jsonb[], $11::bytea[], $12::bytea[])
      AS e (seq, type, at, event, prev_hash, hash)
  ), settled AS (
    UPDATE commands SET outcome = $4 WHERE id = $2
  ), received AS (
    INSERT INTO inbox (event_id, country, type, case_id, happened_at, received_at)
    SELECT $13::text, $14::text, $15::text, $1::text, $16::timestamptz, $5::timestamptz WHERE $13::text IS NOT NULL
  )`;

/** $17 version, $18 kind, $19 stage, $20 state, $21 process, $22 agencies, $23 holder, $24 awaiting, $25 assigned, $26 due. */
const told = `
  shown AS (
    INSERT INTO worker_status (case_id, version, status) VALUES ($1, $17, $27)
    ON CONFLICT (case_id) DO UPDATE SET version = excluded.version, status = excluded.status
  ), outgoing AS (
    INSERT INTO outbox (case_id, type, country, message, at)
    SELECT $1::text, o.type, o.country, o.message, o.at
    FROM unnest($28::text[], $29::text[], $30::jsonb[], $31::timestamptz[]) AS o (type, country, message, at)
  ), waking AS (
    INSERT INTO wakes (case_id, kind, version, at) SELECT $1::text, $18::text, $17::integer, now() WHERE $32::boolean
    ON CONFLICT (case_id) DO UPDATE SET version = excluded.version, at = excluded.at
  )`;

/** Listeners hear of outbox rows only when there are any: a notification makes commits wait for one another. */
const announce = `SELECT pg_notify('outbox', '') WHERE cardinality($28::text[]) > 0`;

/** A case begins. Losing the race for its number ends in a unique violation, never in two beginnings. */
export const open = {
  name: 'settle:open',
  text: `
    WITH ${record}, file AS (
      INSERT INTO cases (id, kind, version, head_hash, stage, state, process, dossier_id, agencies, holder, awaiting,
        assigned, due_at, opened_at, updated_at)
      VALUES ($1, $18, $17, $6, $19, $20, $21, $33, $22, $23, $24, $25, $26, $5, $5)
    ), ${told}
    ${announce}`,
} as const;

/** The file changed. */
export const change = {
  name: 'settle:change',
  text: `
    WITH ${record}, file AS (
      UPDATE cases SET version = $17, head_hash = $6, stage = $19, state = $20, process = $21, agencies = $22,
        holder = $23, awaiting = $24, assigned = $25, due_at = $26, updated_at = $5
      WHERE id = $1
    ), ${told}
    ${announce}`,
} as const;

/** Something was recorded that leaves the file as it was: a note, news that was older. */
export const append = {
  name: 'settle:append',
  text: `
    WITH ${record}, file AS (
      UPDATE cases SET version = $17, head_hash = $6, updated_at = $5 WHERE id = $1
    )
    SELECT`,
} as const;

/** A refusal leaves its outcome and nothing else. */
export const refusal = {
  name: 'settle:refusal',
  text: 'UPDATE commands SET outcome = $2 WHERE id = $1',
} as const;
