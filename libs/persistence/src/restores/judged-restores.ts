import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { lostSinceIn } from './lost-since.js';

/** What the relay found, as its row says. */
export interface FoundRestore {
  readonly epoch: string;
  readonly beganAt: Instant;
  readonly lostSince: Instant;
  /** The note of a checkpoint that a country holds and this node does not. */
  readonly evidence: string;
}

/** For whoever judges what the relay found: its role adds evidence and cannot confirm it, theirs confirms it and cannot add any. */
export interface JudgedRestores {
  unjudged(): Promise<FoundRestore | undefined>;
  known(): Promise<{
    /** The last restore. */
    readonly newest?: { readonly epoch: string; readonly beganAt: Instant };
    readonly ended: readonly string[];
    /** What counted once. */
    readonly counted: readonly string[];
  }>;
  /** What a restore may have lost began then or earlier: whoever says that it lost less would have decisions made a second time. */
  lostSince(lostBefore: Instant): Promise<Instant>;
  /** @returns nothing where another process judged it meanwhile */
  judge(epoch: string, holds: boolean, at: Instant): Promise<'confirmed' | 'refused' | undefined>;
}

/** SQL: every few seconds, of one row at most along an index of its own. */
const unjudged = {
  name: 'restores:unjudged',
  text: `
    SELECT epoch, began_at AS "beganAt", lost_since AS "lostSince", coalesce(evidence, '') AS evidence FROM restores
    WHERE confirmed_at IS NULL AND refused_at IS NULL LIMIT 1`,
};

/** SQL: a role that reads some columns of the row and changes two; one that is under way already needs no other. */
const judged = {
  name: 'restores:judge',
  text: `
    UPDATE restores SET confirmed_at = CASE WHEN holds THEN $3::timestamptz END, refused_at = CASE WHEN NOT holds THEN $3::timestamptz END
    FROM (SELECT $2 AND NOT EXISTS (SELECT FROM restores WHERE confirmed_at IS NOT NULL AND opened_at IS NULL) AS holds) AS judgement
    WHERE epoch = $1 AND confirmed_at IS NULL AND refused_at IS NULL RETURNING holds`,
};

export const judgedRestores = (pool: Pool): JudgedRestores => ({
  async unjudged() {
    const { rows } = await pool.query<Record<'beganAt' | 'lostSince', Date> & Pick<FoundRestore, 'epoch' | 'evidence'>>(
      unjudged,
    );
    return rows.map((row) => ({ ...row, beganAt: instant(row.beganAt), lostSince: instant(row.lostSince) }))[0];
  },
  async known() {
    // SQL: as the two above, beside which it is asked.
    const { rows } = await pool.query<{
      readonly epoch: string;
      readonly beganAt: Date;
      readonly evidence: string | null;
    }>(
      'SELECT epoch, began_at AS "beganAt", evidence FROM restores WHERE confirmed_at IS NOT NULL ORDER BY began_at DESC',
    );
    const ended = rows.map(({ epoch }) => epoch);
    const counted = rows.flatMap(({ evidence }) => (evidence === null ? [] : [evidence]));
    const [newest] = rows.map(({ beganAt, epoch }) => ({ epoch, beganAt: instant(beganAt) }));
    return { ...(newest === undefined ? {} : { newest }), ended, counted };
  },
  lostSince: (lostBefore) => lostSinceIn(pool, lostBefore),
  async judge(epoch, holds, at) {
    const { rows } = await pool.query<{ readonly holds: boolean }>({ ...judged, values: [epoch, holds, at] });
    const [judgement] = rows;
    return judgement && (judgement.holds ? 'confirmed' : 'refused');
  },
});
