import type { CaseId, Instant, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Limit } from '@puente/domain/rulebook/rules';
import type { Pool } from '../database/index.js';
import { watchSql } from './watch-sql.js';

/** From the first moment up to the last, which is no part of it. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** An officer who did too much of something within the hours of a limit: the first time in a span. */
export interface Crossing {
  readonly since: Instant;
  readonly until: Instant;
  readonly officer: OfficerId;
  readonly count: number;
}

/** A file whose codes were tried in vain, from wherever. */
export interface TriedFile {
  readonly caseId: CaseId;
  readonly count: number;
  readonly until: Instant;
}

/** What a node can count about those who work in it, and about who tries its doors. */
export interface Watching {
  crossings(what: 'looks' | 'looksWithoutCase' | 'moves', limit: Limit, span: Span): Promise<readonly Crossing[]>;
  failedCodes(many: number): Promise<readonly TriedFile[]>;
}

/** Wrong tries are forgotten so long after the last: see `guesses`. */
const rememberedFor = 3_600_000;

export const watchingOf = (pool: Pool): Watching => ({
  async crossings(what, { many, withinHours }, { from, until }) {
    const values = [from, until, withinHours, many];
    const { rows } = await pool.query<Row>({ ...watchSql[what], values });
    return rows.map(({ count, officer, since, until: last }) => ({
      ...{ officer, count, since: instant(since), until: instant(last) },
    }));
  },
  async failedCodes(many) {
    const { rows } = await pool.query<TriedRow>({ ...watchSql.failedCodes, values: [many] });
    return rows.map(({ caseId, count, forgetAt }) => ({
      ...{ caseId, count, until: instant(forgetAt.getTime() - rememberedFor) },
    }));
  },
});

interface Row {
  readonly officer: OfficerId;
  readonly count: number;
  readonly since: Date;
  readonly until: Date;
}
interface TriedRow {
  readonly caseId: CaseId;
  readonly count: number;
  readonly forgetAt: Date;
}
