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
  crossings(
    what: 'looks' | 'looksWithoutCase' | 'moves' | 'names',
    limit: Limit,
    span: Span,
  ): Promise<readonly Crossing[]>;
  failedCodes(many: number): Promise<readonly TriedFile[]>;
  sharedContacts(many: number, span: Span): Promise<readonly SharedContact[]>;
  watchersTaken(span: Span): Promise<readonly WatcherTaken[]>;
  shutOut(span: Span): Promise<readonly ShutOut[]>;
}

/** A contact that stands in the dossiers of many people. */
export interface SharedContact {
  /** Hex; by which it can be told from others, and nobody be reached. */
  readonly mark: string;
  readonly count: number;
  readonly since: Instant;
  readonly until: Instant;
  /** The newest about one of those people. */
  readonly caseId?: CaseId;
  /** Officers who filed for them. */
  readonly filers: readonly OfficerId[];
}

/** An entry of a register by which somebody lost the role of watching over others. */
export interface WatcherTaken {
  readonly caseId: CaseId;
  readonly seq: number;
  readonly at: Instant;
  /** Who proposed and who approved it. */
  readonly by: readonly OfficerId[];
}

/** An entry of a report by which two integrity officers shut others of them out. */
export interface ShutOut extends WatcherTaken {
  readonly many: number;
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
  async sharedContacts(many, { from, until }) {
    const { rows } = await pool.query<SharedRow>({ ...watchSql.sharedContacts, values: [from, until, many] });
    return rows.map(({ caseId, count, filers, mark, since, until: last }) => ({
      ...{ mark, count, since: instant(since), until: instant(last), filers: filers ?? [] },
      ...(caseId === null ? {} : { caseId }),
    }));
  },
  async watchersTaken({ from, until }) {
    const { rows } = await pool.query<TakenRow>({ ...watchSql.watchersTaken, values: [from, until] });
    return rows.map(({ at, ...row }) => ({ ...row, at: instant(at) }));
  },
  async shutOut({ from, until }) {
    const { rows } = await pool.query<TakenRow & { many: number }>({ ...watchSql.shutOut, values: [from, until] });
    return rows.map(({ at, ...row }) => ({ ...row, at: instant(at) }));
  },
});

interface SharedRow {
  readonly mark: string;
  readonly count: number;
  readonly since: Date;
  readonly until: Date;
  readonly caseId: CaseId | null;
  readonly filers: readonly OfficerId[] | null;
}
interface TakenRow {
  readonly caseId: CaseId;
  readonly seq: number;
  readonly at: Date;
  readonly by: readonly OfficerId[];
}
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
