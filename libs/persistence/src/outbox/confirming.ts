import type { CaseKind, WorkerAnswer } from '@puente/domain/file/case';
import type { CaseId, CommandId, CountryCode, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** What a receiver says of one event. */
export interface Confirmed {
  readonly eventId: string;
  readonly became: 'applied' | 'refused' | 'set-aside';
  readonly attempt: number;
  /** A code; none of what was applied. */
  readonly reason?: string;
}

/** What a worker answered here, and its receiver refused for good. */
export interface RefusedAnswer {
  readonly eventId: string;
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly answer: WorkerAnswer['type'];
  readonly givenAt: Instant;
  readonly why: string;
  /** Who refused it. */
  readonly from: CountryCode;
}

/** A country that has not said what became of something, and of how much, since when the oldest is untold. */
export interface SilentCountry {
  readonly country: CountryCode;
  readonly since: Instant;
  readonly many: number;
}

export interface Confirming {
  /** Of what that country was told, and nothing else; what was applied stays so. In one statement. */
  confirm(from: CountryCode, said: readonly Confirmed[]): Promise<void>;
  /** Of these, what nobody sends again. */
  refusedAnswers(by: CountryCode, eventIds: readonly string[]): Promise<readonly RefusedAnswer[]>;
  /** Those of which their files have not heard, a hundred at a turn, whoever refused them: the person was protected. */
  unheardRefusals(turn: number): Promise<readonly RefusedAnswer[]>;
  /**
   * What was not confirmed in its time leaves again, a hundred at a turn, and with it what was refused behind it: it may
   * have lacked what was lost. What was sent so often in vain is left to an operator.
   *
   * @param atMost times that it is sent in all
   * @returns how many leave again, and how many do not
   */
  sendAgain(atMost: number): Promise<{ readonly again: number; readonly left: number }>;
  silent(): Promise<readonly SilentCountry[]>;
}

/** Refused because something was lost on the way, or there was no room: another time it may be taken. */
export const mayBeTakenYet = ['DOCUMENT_MISSING', 'TOO_MUCH_WAITS'];

/** SQL: of the same case and country, before it; each along an index of few rows. */
const behind = (which: string) => `EXISTS (
        SELECT FROM outbox late WHERE late.case_id = o.case_id AND late.country = o.country AND late.id < o.id AND ${which}
      )`;

/**
 * SQL: a whole confirmation at once. What is refused behind something that is on its way again, or that its receiver has said nothing of yet, is
 * waited for, and sent again after it.
 */
const confirm = {
  name: 'outbox:confirm',
  text: `
    UPDATE outbox o SET became = said.became, reason = said.reason, confirmed_at = now(),
      confirm_by = CASE WHEN said.reason = ANY ($6::text[]) OR (said.became = 'refused' AND (
        ${behind("late.became = 'unconfirmed'")}
        OR ${behind('late.confirm_by IS NOT NULL AND late.became IS NULL AND late.event_id <> ALL ($2::uuid[])')}
      )) THEN o.confirm_by END
    FROM unnest($2::uuid[], $3::text[], $4::text[], $5::int[]) AS said (event_id, became, reason, attempt)
    WHERE o.event_id = said.event_id AND o.country = $1 AND o.became IS DISTINCT FROM 'applied'
      AND (said.became = 'applied' OR said.attempt = o.attempt)`,
};

/** By which a file hears it, and once. */
export const refusalHeard = (eventId: string): CommandId => `${eventId}/refused` as CommandId;

/** SQL: a part of the two statements below, of messages as settlement left them. */
const ofRefused = `
    SELECT o.event_id AS "eventId", o.case_id AS "caseId", kind, message -> 'answer' ->> 'type' AS answer, at, reason AS why,
      country AS "from"
    FROM outbox o JOIN cases ON cases.id = o.case_id
    WHERE type = 'submission.answered' AND became = 'refused' AND confirm_by IS NULL`;

/** SQL: by the index of the events. */
const refusedAnswers = {
  name: 'outbox:refused answers',
  text: `${ofRefused} AND o.event_id = ANY ($2::uuid[]) AND country = $1 ORDER BY o.id`,
};

/** SQL: by the index of what is not applied. A file that is sealed keeps no command: the row is what keeps it. */
const unheardRefusals = {
  name: 'outbox:unheard refusals',
  text: `${ofRefused} AND NOT EXISTS (SELECT FROM commands WHERE commands.id = o.event_id || '/refused')
    ORDER BY o.id LIMIT 100 OFFSET 100 * $1::int`,
};

/** SQL: found and changed at once, so that of two relays each takes other rows. */
const sendAgain = {
  name: 'outbox:send again',
  text: `
    WITH late AS (
      SELECT id, case_id, country FROM outbox WHERE confirm_by < now() ORDER BY confirm_by LIMIT 100
      FOR UPDATE SKIP LOCKED
    ), behind AS (
      SELECT o.id FROM outbox o JOIN late USING (case_id, country)
      WHERE o.became = 'refused' AND o.id > late.id AND o.attempt < $1
    )
    UPDATE outbox SET became = 'unconfirmed', confirm_by = NULL, attempt = attempt + (attempt < $1)::int
    WHERE id IN (SELECT id FROM late UNION SELECT id FROM behind)
    RETURNING sent_at IS NULL AS again`,
};

/** SQL: by the index of what is not applied. */
const silent = {
  name: 'outbox:silent',
  text: `
    SELECT country, min(at) AS since, count(*)::int AS many FROM outbox
    WHERE became = 'unconfirmed' GROUP BY country ORDER BY country`,
};

export const confirmingOf = (pool: Pool): Confirming => ({
  async confirm(from, said) {
    const columns = [
      said.map(({ eventId }) => eventId),
      said.map(({ became }) => became),
      said.map(({ reason = null }) => reason),
      said.map(({ attempt }) => attempt),
    ];
    await pool.query({ ...confirm, values: [from, ...columns, mayBeTakenYet] });
  },
  async refusedAnswers(by, eventIds) {
    const { rows } = await pool.query<Omit<RefusedAnswer, 'givenAt'> & { at: Date }>({
      ...refusedAnswers,
      values: [by, eventIds],
    });
    return rows.map(({ at, ...row }) => ({ ...row, givenAt: instant(at) }));
  },
  async unheardRefusals(turn) {
    const { rows } = await pool.query<Omit<RefusedAnswer, 'givenAt'> & { at: Date }>({
      ...unheardRefusals,
      values: [turn],
    });
    return rows.map(({ at, ...row }) => ({ ...row, givenAt: instant(at) }));
  },
  async sendAgain(atMost) {
    const { rows } = await pool.query<{ again: boolean }>({ ...sendAgain, values: [atMost] });
    const again = rows.filter((row) => row.again).length;
    return { again, left: rows.length - again };
  },
  async silent() {
    const { rows } = await pool.query<{ country: CountryCode; since: Date; many: number }>(silent);
    return rows.map(({ since, ...row }) => ({ ...row, since: instant(since) }));
  },
});
