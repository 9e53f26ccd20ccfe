import type { CaseKind, OutgoingMessage, ProcessView } from '@puente/domain/file/case';
import type { CaseId, CountryCode, DossierId, Instant } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import type { CaseState } from '@puente/settlement/settlement';
import { itsTurn } from './beside.js';
import type { CaseRow, CommandRow, Disk, EntryRow } from './disk.js';
import { asksAgain, isBeingRestored, isHeld } from './disk.js';
import type { Life } from './life.js';

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}
type Row = Readonly<Record<string, unknown>>;

export interface FunnelParts {
  readonly disk: () => Disk;
  readonly life: Life;
  readonly now: () => number;
  readonly uuid: () => string;
  /** Told of what left the transaction, once it was committed. */
  readonly committed: (messages: readonly OutgoingMessage[]) => void;
}

/**
 * PostgreSQL for the funnel's four statements and for the reconciler's page, and for nothing else: it reads what settlement says, writes all
 * or nothing, and refuses an id that there is. One transaction is through before another begins, as they are for one file; whatever else a
 * process does, another one may do something before it.
 */
export const funnelPool = (parts: FunnelParts): Pool =>
  ({
    connect: () => itsTurn().then(() => clientOf(parts)),
    query: ({ values: [after] }: { readonly values: readonly string[] }) =>
      Promise.resolve({ rows: openFiles(parts.disk(), after ?? '') }),
  }) as unknown as Pool;

function clientOf(parts: FunnelParts) {
  let pending: (() => void) | undefined;
  return {
    release: () => undefined,
    query(statement: Statement | 'BEGIN' | 'COMMIT' | 'ROLLBACK') {
      try {
        if (statement === 'COMMIT') {
          parts.life.step();
          pending?.();
          pending = undefined;
          // It is in the database; whether anybody hears of it is another question.
          parts.life.step();
        } else if (typeof statement === 'object') {
          parts.life.step();
          if (statement.name === 'settle:load') return Promise.resolve({ rows: [looked(parts, statement)] });
          pending = written(parts, statement);
        }
        return Promise.resolve({ rows: [] });
      } catch (error) {
        pending = undefined;
        return Promise.reject(error instanceof Error ? error : new Error('no error'));
      }
    },
  };
}

function looked({ disk: current, now }: FunnelParts, { text, values }: Statement): Row {
  const disk = current();
  const at = (pattern: RegExp) => values[Number(pattern.exec(text)?.[1]) - 1] as string;
  const command = disk.commands.get(at(/command\.id = \$(\d+)/));
  const caseId = at(/WHERE id = \$(\d+)/) as CaseId;
  const file = command === undefined ? disk.cases.get(caseId) : undefined;
  const { request_hash = null, outcome = null } = command ?? {};
  const absent = { kind: null, version: null, revision: null, head_hash: null, state: null, process: null };
  return {
    ...{ database_now: new Date(now()), restoring: isBeingRestored(disk), held: isHeld(disk, caseId), pauses: null },
    ...{ request_hash, outcome, frozen: null, unreached: null },
    ...(file ?? { ...absent, agencies: null, last_entry_at: null }),
    held_about: file?.about === undefined ? null : isHeld(disk, file.about),
  };
}

/** What a statement inserts and updates, by its own words. */
function rowsIn({ text, values }: Statement, now: number) {
  const valueOf = (word: string): unknown => {
    const [, place] = /\$(\d+)/.exec(word) ?? [];
    return place === undefined ? now : values[Number(place) - 1];
  };
  const rows: { readonly table: string; readonly row: Row }[] = [];
  for (const [, table = '', columns = '', tuples = ''] of text.matchAll(
    /INSERT INTO (\w+) \(([^)]*)\)\s*VALUES\s*(\((?:[^()]|\(\))*\)(?:,\s*\((?:[^()]|\(\))*\))*)/g,
  ))
    for (const [, tuple = ''] of tuples.matchAll(/\(((?:[^()]|\(\))*)\)/g)) {
      const words = tuple.split(',');
      rows.push({
        table,
        row: Object.fromEntries(columns.split(',').map((name, n) => [name.trim(), valueOf(words[n] ?? '')])),
      });
    }
  const [, changes, place] = /UPDATE cases SET ([\s\S]*?)\s+WHERE id = (\$\d+)/.exec(text) ?? [];
  if (changes === undefined || place === undefined) return { rows };
  const changed = Object.fromEntries(
    changes
      .split(/,(?![^(]*\))/)
      .map((one) => one.split('='))
      .map(([name = '', word = '']) => [name.trim(), valueOf(word)] as const)
      .filter(([, value]) => value !== undefined && value !== null),
  );
  return { rows, changed, id: valueOf(place) as CaseId };
}

/** @returns what COMMIT does, once nothing stands against it */
function written(parts: FunnelParts, statement: Statement): () => void {
  const [disk, now] = [parts.disk(), parts.now()];
  const { changed, id, rows } = rowsIn(statement, now);
  for (const { row, table } of rows)
    if (
      (table === 'commands' && disk.commands.has(String(row['id']))) ||
      (table === 'cases' && disk.cases.has(row['id'] as CaseId))
    )
      throw Object.assign(new Error(`twice in ${table}`), { code: '23505' });
  return () => {
    for (const { row, table } of rows) insert(disk, table, row, parts);
    const before = id === undefined ? undefined : disk.cases.get(id);
    if (before !== undefined) disk.cases.set(before.id, { ...before, ...asCase(changed ?? {}) });
    parts.committed(
      rows.flatMap(({ row, table }) => (table === 'outbox' ? [parsed(row['message']) as OutgoingMessage] : [])),
    );
  };
}

const parsed = (text: unknown): unknown => JSON.parse(text as string);

function asCase(row: Row): Partial<CaseRow> {
  const { last_entry_at: last, state, ...rest } = row;
  return {
    ...rest,
    ...(state === undefined ? {} : { state: parsed(state) as CaseState }),
    ...(last === undefined ? {} : { last_entry_at: new Date(last as string) }),
  };
}

function insert(disk: Disk, table: string, row: Row, { now, uuid }: FunnelParts): void {
  const caseId = row['case_id'] as CaseId;
  switch (table) {
    case 'commands':
      disk.commands.set(String(row['id']), {
        ...(row as unknown as CommandRow),
        request_hash: (row['request_hash'] as string | undefined) ?? null,
        outcome: parsed(row['outcome']) as CommandRow['outcome'],
      });
      break;
    case 'journal':
      disk.entered.set(disk.entered.size, row as unknown as EntryRow);
      disk.journal.set(caseId, [...(disk.journal.get(caseId) ?? []), row as unknown as EntryRow]);
      break;
    case 'cases':
      disk.cases.set(row['id'] as CaseId, asCase(row) as CaseRow);
      break;
    case 'outbox': {
      const message = parsed(row['message']) as OutgoingMessage;
      const id = 1 + Math.max(0, ...disk.outbox.keys());
      const to = row['country'] as CountryCode;
      disk.outbox.set(id, { id, eventId: uuid(), caseId, type: message.type, to, message, attempt: 1, taken: false });
      break;
    }
    case 'wakes':
      asksAgain(disk, { caseId, kind: row['kind'] as CaseKind, version: row['version'] as number, at: now() });
      break;
    case 'inbox':
      disk.inbox.set(`${String(row['country'])}/${String(row['event_id'])}`, {
        ...{ eventId: row['event_id'] as string, country: row['country'] as CountryCode, type: row['type'] as string },
        ...{ caseId, happenedAt: row['happened_at'] as Instant, receivedAt: row['received_at'] as Instant },
        said: (row['said'] as CaseId | undefined) ?? null,
      });
  }
}

const viewIn = (process: string) => JSON.parse(process) as Pick<ProcessView, 'ended' | 'deadline' | 'stage'>;

const openFiles = (disk: Disk, after: string) =>
  [...disk.cases.values()]
    .map(({ id: caseId, kind, process, version }) => ({ caseId, kind, version, view: viewIn(process) }))
    .filter(({ caseId, view }) => caseId > after && !view.ended)
    .map(({ view: { deadline, stage }, ...file }) => ({ ...file, stage, dueAt: deadline?.at ?? null }))
    .sort((one, other) => (one.caseId < other.caseId ? -1 : 1))
    .slice(0, 200);

/** Whose file it is says its applicant. */
export const ofDossier = (disk: Disk, dossier: DossierId): readonly CaseRow[] =>
  [...disk.cases.values()].filter(({ dossier_id }) => dossier_id === dossier);
