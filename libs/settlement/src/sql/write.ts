/** SQL: all that an accepted command leaves behind is one statement, prepared for exactly what there is to write. */

import { askedAgain } from '@puente/persistence/wakes';
import type { Prepared } from './prepared.js';
import { prepared } from './prepared.js';

/** What there is to write; a statement for exactly that is made once and kept. */
export interface Shape {
  /** `open`: the case begins. `append`: the file stays as it was: a note was recorded, or older news came, and nothing was. */
  readonly file: 'open' | 'change' | 'append';
  /** There is a worker's page to write. */
  readonly page: boolean;
  readonly entries: number;
  /** Of a worker's own words that it brought: the vault's rows. */
  readonly said: number;
  readonly messages: number;
  readonly wakes: boolean;
  /** Its person is protected no longer: the processes of their other files look again. */
  readonly thaws: boolean;
  /** A file that statistics count enters a stage. */
  readonly moves: boolean;
  /** It was decided, and is a precedent for those that come. */
  readonly decides: boolean;
  /** The command came as an event of another country. */
  readonly received: boolean;
}

const statements = new Map<string, Prepared>();

/** One statement for all that an accepted command leaves behind. */
export function write(shape: Shape): Prepared {
  const { file, page, entries, said, messages, wakes, thaws, moves, decides, received } = shape;
  const name = `settle:${file} ${entries}${page ? ' page' : ''}${said > 0 ? ` said ${said}` : ''}${moves ? ' moves' : ''}${decides ? ' decides' : ''}${messages > 0 ? ` out ${messages}` : ''}${wakes ? ' wake' : ''}${thaws ? ' thaw' : ''}${received ? ' in' : ''}`;
  const known = statements.get(name);
  if (known !== undefined) return known;
  const parts = [
    `settled AS (${command})`,
    ...(entries > 0 ? [`entered AS (${journal(entries)})`] : []),
    ...(said > 0 ? [`kept AS (${words(said)})`] : []),
    ...(page ? [`shown AS (${files[file].status})`] : []),
    ...(messages > 0 ? [`outgoing AS (${outbox(messages)})`] : []),
    ...(wakes ? [`waking AS (${wake})`] : []),
    ...(thaws ? [`thawing AS (${thaw})`] : []),
    ...(moves ? [`counted AS (${facts})`, `entered_stage AS (${stage})`] : []),
    ...(moves && file === 'change' ? [`left_stage AS (${left})`] : []),
    ...(decides ? [`remembered AS (${precedent})`] : []),
    ...(received ? [`received AS (${inbox})`] : []),
    // Listeners hear of outbox rows only when there are any: a notification makes commits wait for one another.
    ...(messages > 0 ? [`filed AS (${files[file].row})`] : []),
  ];
  const last = messages > 0 ? `SELECT pg_notify('outbox', '')` : files[file].row;
  const statement = prepared(name, `WITH ${parts.join(', ')} ${last}`);
  statements.set(name, statement);
  return statement;
}

const command = `
  INSERT INTO commands (id, case_id, type, request_hash, actor, at, outcome)
  VALUES (:command, :case, :type, :requestHash, :actor, :now, :outcome)`;

/** A refusal leaves its outcome and nothing else. */
export const refusal = prepared('settle:refusal', command);

const rows = (count: number, row: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => row(n)).join();

const journal = (entries: number): string => `
  INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
  VALUES ${rows(entries, (n) => `(:case, :seq${n}, :type${n}, :at${n}, :event${n}, :actor, :command, :before${n}, :hash${n})`)}`;

const words = (said: number): string => `
  INSERT INTO sealed_words (id, dossier_id, sealed, created_at)
  VALUES ${rows(said, (n) => `(:words${n}, :of${n}, :sealedWords${n}, :now)`)}`;

const outbox = (messages: number): string => `
  INSERT INTO outbox (case_id, type, country, message, at)
  VALUES ${rows(messages, (n) => `(:case, :messageType${n}, :to${n}, :message${n}, :messageAt${n})`)}`;

const wake = `
  INSERT INTO wakes (case_id, kind, version, at) VALUES (:case, :kind, :wake, now())
  ON CONFLICT (case_id) DO UPDATE SET version = ${askedAgain('excluded.version')}, at = excluded.at`;

/** Whatever agency has them: so a view of the owner's. They did not change, and the process hears only of a version that it has not read: it is told of the next one. */
const thaw = `
  INSERT INTO wakes (case_id, kind, version, at)
  SELECT id, kind, version + 1, now() FROM files_of_people WHERE id <> :case AND dossier_id IN (
    SELECT :dossier::uuid UNION ALL SELECT dossier_id FROM same_people WHERE other_id = :dossier::uuid
  )
  ON CONFLICT (case_id) DO UPDATE SET version = ${askedAgain('greatest(wakes.version, excluded.version)')}, at = excluded.at`;

/**
 * Whether the next stage is a decision by silence or names another standard is known when it is entered. A file that is opened by this
 * very statement is not seen by its parts.
 */
const facts = `
  INSERT INTO case_facts (case_id, corridor, occupation, tacit, opened_at)
  VALUES (:case, :corridor, :occupation, :tacit, coalesce((SELECT opened_at FROM cases WHERE id = :case), :now))
  ON CONFLICT (case_id) DO UPDATE SET corridor = excluded.corridor, occupation = excluded.occupation,
    tacit = excluded.tacit, opened_at = excluded.opened_at`;

const stage = `
  INSERT INTO case_stages (case_id, version, stage, entered_at) VALUES (:case, :version, :stage, :now)`;

/** All parts of a statement see the case as it was before: who had the clock, and until when. */
const left = `
  UPDATE case_stages visit SET left_at = :now, holder = file.holder, due_at = file.due_at FROM cases file
  WHERE file.id = :case AND visit.case_id = :case AND visit.left_at IS NULL`;

const precedent = `
  INSERT INTO precedents (case_id, precedent) VALUES (:case, :precedent)
  ON CONFLICT (case_id) DO UPDATE SET precedent = excluded.precedent`;

const inbox = `
  INSERT INTO inbox (event_id, country, type, case_id, happened_at, received_at, said)
  VALUES (:eventId, :eventCountry, :eventType, :case, :eventAt, :now, :eventSaid)`;

/**
 * Losing the race for a new case's number ends in a unique violation, never in two beginnings. Whether a file is sealed follows from its
 * kind and is said once: no role of the node may change it.
 */
const files = {
  open: {
    row: `
      INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, about, agencies, holder, awaiting,
        assigned, due_at, sealed, opened_at, updated_at, last_entry_at)
      VALUES (:case, :kind, :version, :revision, :head, :stage, :state, :process, :dossier, :about, :agencies, :holder, :awaiting,
        :assigned, :dueAt, :sealed, :now, :now, :lastEntryAt)`,
    status: `INSERT INTO worker_status (case_id, version, status) VALUES (:case, 1, :status)`,
  },
  change: {
    row: `
      UPDATE cases SET version = :version, revision = :revision, head_hash = :head, stage = :stage, state = :state, process = :process,
        agencies = :agencies, holder = :holder, awaiting = :awaiting, assigned = :assigned, due_at = :dueAt,
        updated_at = coalesce(:movedAt, updated_at), last_entry_at = :lastEntryAt
      WHERE id = :case`,
    // A page that a later stage brings is inserted where there was none. It has its own version, which whoever has it open is told of: where
    // it says what it said, a version of the file's would tell them of a secret order or of an alert that nobody approved.
    status: `
      INSERT INTO worker_status AS page (case_id, version, status) VALUES (:case, 1, :status)
      ON CONFLICT (case_id) DO UPDATE SET version = page.version + 1, status = excluded.status
      WHERE page.status IS DISTINCT FROM excluded.status`,
  },
  append: {
    row: `
      UPDATE cases SET version = :version, revision = :revision, head_hash = :head, updated_at = coalesce(:movedAt, updated_at),
        last_entry_at = :lastEntryAt
      WHERE id = :case`,
    status: '',
  },
} as const;
