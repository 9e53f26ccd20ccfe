import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/** The history as Temporal keeps it, in its JSON form. */
export async function historyOf(client: Client, workflowId: string): Promise<string> {
  const history = await client.workflow.getHandle(workflowId).fetchHistory();
  return historyToJSON(history);
}

function typesIn(history: string): readonly string[] {
  const { events } = JSON.parse(history) as { readonly events: readonly { readonly eventType: string }[] };
  return events.map(({ eventType }) => eventType.replace('EVENT_TYPE_', ''));
}

const calls = new Set(['WORKFLOW_EXECUTION_SIGNALED', 'TIMER_FIRED', 'ACTIVITY_TASK_COMPLETED']);

/** The history once the process has answered everything that called it, and waits or has ended. */
export async function restingHistory(client: Client, workflowId: string, signals = 0): Promise<readonly string[]> {
  const end = Date.now() + 20_000;
  for (;;) {
    const types = typesIn(await historyOf(client, workflowId));
    const asked = types.findLastIndex((type) => type === 'WORKFLOW_TASK_SCHEDULED' || calls.has(type));
    const answered = types.lastIndexOf('WORKFLOW_TASK_COMPLETED');
    const heard = types.filter((type) => type === 'WORKFLOW_EXECUTION_SIGNALED').length;
    if (answered > asked && heard >= signals) return types;
    if (Date.now() > end) throw new Error(`the process does not come to rest: ${types.join(' ')}`);
    await pause(20);
  }
}

/**
 * With PUENTE_WRITE_HISTORIES set, keeps a run's history as a golden one for the replay tests. Set it when a workflow
 * changes on purpose, and keep the histories of releases that still run somewhere.
 */
export async function keepGolden(client: Client, workflowId: string, name: string): Promise<void> {
  if (process.env['PUENTE_WRITE_HISTORIES'] === undefined) return;
  const [workflow = '', run = ''] = name.split('/');
  const path = join(__dirname, '..', '..', '..', 'workflows', 'histories', workflow, `${run}.json`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${await historyOf(client, workflowId)}\n`);
}
