import type { Actor } from '@puente/domain/file/case';
import type { DrawOnRecord } from '@puente/domain/draws';
import type { AgencyId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** A draw, and which entry of its case's journal it is. */
export interface KeptDraw extends DrawOnRecord {
  readonly seq: number;
  readonly actor: Actor;
}

/**
 * SQL: reads straight along the index of entries that hold a draw; Prisma's client cannot ask whether a field is there. Who is protected
 * is in no list: what was drawn for them is audited once they are released.
 */
const between = {
  name: 'draws:between',
  text: `
    SELECT j.case_id AS "caseId", c.kind, j.seq, j.at, j.event, j.actor FROM journal j JOIN cases c ON c.id = j.case_id
    WHERE j.event ? 'draw' AND NOT c.sealed
      AND NOT EXISTS (SELECT FROM sealed_people WHERE sealed_people.dossier_id = c.dossier_id)
      AND j.at >= $1 AND j.at < $2 AND (j.at, j.case_id) > ($3::timestamptz, $4::text)
      AND ($6::text IS NULL OR c.agencies @> ARRAY[$6::text])
    ORDER BY j.at, j.case_id LIMIT $5`,
} as const;

interface DrawsAsked {
  readonly from: Instant;
  readonly until: Instant;
  readonly after?: Pick<KeptDraw, 'at' | 'caseId'>;
  readonly limit: number;
  /** That holds or held the files; any where it is left out. */
  readonly agency?: AgencyId;
}

/** Draws that were recorded from one moment on and before another, in order. */
export async function drawsBetween(pool: Pool, asked: DrawsAsked): Promise<readonly KeptDraw[]> {
  const { after, agency, from, limit, until } = asked;
  const values = [from, until, after?.at ?? '-infinity', after?.caseId ?? '', limit, agency ?? null];
  const { rows } = await pool.query<Omit<KeptDraw, 'at'> & { at: Date }>({ ...between, values });
  return rows.map((row) => ({ ...row, at: instant(row.at) }));
}
