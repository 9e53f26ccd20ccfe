import { cpuMeter } from '../instruments/cpu.mjs';
import { sum } from '../instruments/numbers.mjs';
import { each } from '../instruments/stack.mjs';
import { restingHistory } from '../instruments/temporal.mjs';
import { startFloor } from './child.mjs';

const taskQueue = 'bench-bare';

/** As in apps/case-worker/src/worker/tuning.ts. */
const tuning = {
  maxCachedWorkflows: 500,
  reuseV8Context: true,
  stickyQueueScheduleToStartTimeout: '1 second',
  maxConcurrentWorkflowTaskExecutions: 200,
  maxConcurrentLocalActivityExecutions: 200,
};

const counted = {
  'MARKER_RECORDED readProcess': 'reads',
  ACTIVITY_TASK_SCHEDULED: 'activities',
  TIMER_STARTED: 'timers',
  UPSERT_WORKFLOW_SEARCH_ATTRIBUTES: 'upserts',
};

/** What a process did at each of its wakes, from the names of its history's events. */
export function stepsOf(types) {
  const steps = [];
  for (const type of types) {
    if (type === 'WORKFLOW_EXECUTION_SIGNALED') steps.push({ reads: 0, acts: 0, activities: 0, timers: 0, upserts: 0 });
    const name = counted[type] ?? (type.startsWith('MARKER_RECORDED') ? 'acts' : undefined);
    const step = steps.at(-1);
    if (name !== undefined && step !== undefined) step[name]++;
  }
  return steps;
}

/**
 * The CPU of a worker that does the same walks with bare workflows, whose activities read and write copies of such a case.
 * Its wakes come one after the other, as people's do.
 *
 * @param servers by name: what else works for it
 *
 * @param walks one for each case: its processes, each `{ country, steps, ends, before }`; `before`: it ran already
 * @returns {Promise<{ perCase: number, withServers: number }>} milliseconds, of the worker alone and with the servers
 */
export async function bareWorkflow(temporal, walks, flight, { servers, scratch: { url: database, ids } }) {
  const namespaces = [...new Set(walks.flat().map(({ country }) => temporal.client(country).options.namespace))];
  const worker = await startFloor('bare-worker.mjs', {
    ...{ address: temporal.address, namespaces, taskQueue, tuning, database },
    connections: 20,
  });
  const run = async (name, some) => {
    const parts = some.map((walk, n) =>
      walk.map((part) => ({ ...part, file: ids[n], id: `bench-bare-${name}-${n}-${part.country}` })),
    );
    const start = ({ country, file, id, steps, ends }) =>
      temporal.client(country).workflow.start('bare', { taskQueue, workflowId: id, args: [file, steps, ends] });
    const early = parts.flat().filter(({ before }) => before);
    await each(early.length, flight, (n) => start(early[n]));
    await each(early.length, flight, (n) => restingHistory(temporal.client(early[n].country), early[n].id));
    const used = cpuMeter([['worker', worker.pid], ...servers]);
    await each(parts.length, flight, async (n) => {
      for (const part of parts[n]) {
        if (!part.before) await start(part);
        await wakes(temporal.client(part.country), part);
      }
    });
    const cpu = used();
    await Promise.all(parts.flat().map((part) => end(temporal.client(part.country), part)));
    return { perCase: cpu.get('worker') / parts.length, withServers: sum(cpu.values()) / parts.length };
  };
  try {
    await run('warm', walks.slice(0, 8));
    return await run('case', walks);
  } finally {
    await worker.stop();
  }
}

async function wakes(client, { id, steps }) {
  for (let n = 1; n <= steps.length; n++) {
    await client.workflow.getHandle(id).signal('wake');
    await restingHistory(client, id, n);
  }
}

async function end(client, { id, ends }) {
  if (!ends) await client.workflow.getHandle(id).terminate('measured');
}
