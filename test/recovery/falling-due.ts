import { shownOfProcess } from '@puente/domain/file/case';
import type { Endpoints, NodeEndpoints } from '@puente/testing/actors';
import { Connection, WorkflowClient } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { Client } from 'pg';

/** What a node's clocks are to settle of these files, by the command's name, and what they settled. */
export interface OfClocks {
  readonly lapses: readonly string[];
  readonly reminders: readonly string[];
}

/** SQL: as a file's process reads it; whatever fell due before this moment, and of a period that is over its end alone. */
const due = `
  WITH seen AS (SELECT id, process::jsonb AS p FROM cases WHERE id = ANY ($1)),
    files AS (SELECT id, p, p -> 'deadline' ->> 'clock' AS clock, p -> 'deadline' ->> 'at' AS at FROM seen)
  SELECT id || '/lapse/' || clock || '/' || at AS name FROM files WHERE at < $2
  UNION ALL
  SELECT id || '/remind/' || (r ->> 'clock') || '/' || (r ->> 'fraction') || '/' || coalesce(at, r ->> 'at')
  FROM files, jsonb_array_elements(p -> 'reminders') r WHERE coalesce(at >= $2, true) AND r ->> 'at' <= $2`;

const settled = `
  SELECT id AS name FROM commands
  WHERE case_id = ANY ($1) AND (starts_with(id, case_id || '/lapse/') OR starts_with(id, case_id || '/remind/'))`;

export const dueOf = (node: NodeEndpoints, caseIds: readonly string[]): Promise<OfClocks> =>
  named(node, due, [caseIds, new Date().toISOString()]);

export const settledOf = (node: NodeEndpoints, caseIds: readonly string[]): Promise<OfClocks> =>
  named(node, settled, [caseIds]);

/** Of which files. */
export const fellDue = (due: readonly OfClocks[]): readonly string[] => [
  ...new Set(
    due.flatMap(({ lapses, reminders }) => [...lapses, ...reminders].map((name) => name.split('/', 1)[0] ?? '')),
  ),
];

async function named(node: NodeEndpoints, sql: string, values: unknown[]): Promise<OfClocks> {
  const names = (await asking<{ name: string }>(node, sql, values)).map(({ name }) => name).toSorted();
  const of = (what: string) => names.filter((name) => name.includes(what));
  return { lapses: of('/lapse/'), reminders: of('/remind/') };
}

const dueAt = defineSearchAttributeKey(shownOfProcess.dueAt, SearchAttributeType.DATETIME);

/** Those of the files whose process in Temporal does not wait for what the file says, by when that is. */
export async function wrongClocks(
  { temporal }: Endpoints,
  node: NodeEndpoints,
  caseIds: readonly string[],
): Promise<readonly string[]> {
  const connection = await Connection.connect({ address: temporal.address });
  try {
    const waits = new Map<string, string | undefined>();
    const client = new WorkflowClient({ connection, namespace: node.namespace });
    for await (const { typedSearchAttributes, workflowId } of client.list({
      ...{ query: 'ExecutionStatus = "Running"', pageSize: 1000 },
    })) {
      waits.set(workflowId, typedSearchAttributes.get(dueAt)?.toISOString());
    }
    const files = await asking<{ id: string; at: string | null }>(
      node,
      `SELECT id, process::jsonb -> 'deadline' ->> 'at' AS at FROM cases
       WHERE id = ANY ($1) AND process::jsonb ->> 'ended' = 'false'`,
      [caseIds],
    );
    return files.filter(({ at, id }) => !waits.has(id) || waits.get(id) !== (at ?? undefined)).map(({ id }) => id);
  } finally {
    await connection.close();
  }
}

async function asking<Row extends object>(node: NodeEndpoints, sql: string, values: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: node.ownerDatabase });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
