import type { Precedent } from '@puente/domain/file/case';
import type { CorridorFigures } from '@puente/domain/equivalence';
import type { CaseId, CountryCode, StandardCode } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { precedentSql } from './precedent-sql.js';

export interface PrecedentQuestion {
  readonly home: CountryCode;
  readonly standard: StandardCode;
  readonly hostStandard: StandardCode;
  /** ISCO-08 unit group, for neighbours. */
  readonly isco08?: string;
  /** No case is a precedent of itself. */
  readonly except: CaseId;
}

/** Newest first, in both lists. */
export interface Precedents {
  readonly same: readonly Precedent[];
  /** Other certificates against the same standard, or the same occupation. */
  readonly near: readonly Precedent[];
}

const atMost = { same: 50, near: 20 };

/** Decided reviews of this node that a review may look at. */
export async function precedentsFor(pool: Pool, question: PrecedentQuestion): Promise<Precedents> {
  const { home, standard, hostStandard, isco08, except } = question;
  const { rows } = await pool.query<{ same: boolean; precedent: Precedent }>({
    ...precedentSql.find,
    values: [home, standard, hostStandard, isco08, except, atMost.same, atMost.near],
  });
  const of = (same: boolean) => rows.filter((row) => row.same === same).map(({ precedent }) => precedent);
  return { same: of(true), near: of(false) };
}

/** How long the newest decided reviews of a corridor took at this node; for the law to say whether they are enough. */
export async function corridorFigures(pool: Pool, home: CountryCode): Promise<CorridorFigures> {
  const { rows } = await pool.query<{ cases: number; median: number }>({ ...precedentSql.figures, values: [home] });
  const [row] = rows;
  return { cases: row?.cases ?? 0, medianDays: row?.median ?? 0 };
}
