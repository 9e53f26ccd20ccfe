import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/** A client of each country's namespace, over one connection. */
export async function openTemporal({ endpoints }) {
  const { address } = endpoints.temporal;
  const connection = await Connection.connect({ address });
  const clients = Object.fromEntries(
    Object.entries(endpoints.nodes).map(([country, { namespace }]) => [country, new Client({ connection, namespace })]),
  );
  return { address, client: (country) => clients[country], close: () => connection.close() };
}

/** Names of the events so far: `WORKFLOW_EXECUTION_SIGNALED`; that of a local activity is told beside it: `MARKER_RECORDED remind`. */
export async function historyOf(client, workflowId) {
  const { events } = JSON.parse(historyToJSON(await client.workflow.getHandle(workflowId).fetchHistory()));
  return events.map((event) => {
    const type = event.eventType.replace('EVENT_TYPE_', '');
    return type === 'MARKER_RECORDED' ? `${type} ${localActivityOf(event)}` : type;
  });
}

/** As the SDK notes it down in a marker of its own. */
function localActivityOf({ markerRecordedEventAttributes: { details } }) {
  const [payload] = details.data.payloads;
  return JSON.parse(Buffer.from(payload.data, 'base64').toString()).activity_type;
}

const calls = new Set([
  'WORKFLOW_EXECUTION_SIGNALED',
  'TIMER_FIRED',
  'ACTIVITY_TASK_COMPLETED',
  'WORKFLOW_TASK_SCHEDULED',
]);

/** The history once its process has answered everything that called it. */
export async function restingHistory(client, workflowId, signals = 0) {
  for (let look = 0; look < 1000; look++) {
    const types = await historyOf(client, workflowId);
    const asked = types.findLastIndex((type) => calls.has(type));
    const heard = types.filter((type) => type === 'WORKFLOW_EXECUTION_SIGNALED').length;
    const ended = types.at(-1).startsWith('WORKFLOW_EXECUTION_') && types.at(-1) !== 'WORKFLOW_EXECUTION_SIGNALED';
    if (ended || (types.lastIndexOf('WORKFLOW_TASK_COMPLETED') > asked && heard >= signals)) return types;
    await pause(20);
  }
  throw new Error(`the process of ${workflowId} does not come to rest`);
}
