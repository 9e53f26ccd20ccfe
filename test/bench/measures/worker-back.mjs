import { setTimeout as pause } from 'node:timers/promises';
import { wakeSignal } from '@puente/domain/file/case';
import { median, say } from '../instruments/numbers.mjs';
import { restingHistory } from '../instruments/temporal.mjs';

/** P12: a case-worker is killed (SIGKILL) and started again; how long until a file's process answers a wake. */
export async function workerBack(stack, { temporal, caseId }) {
  const worker = `${stack.host}-case-worker`;
  const client = temporal.client(stack.host);
  const times = [];
  for (let n = 0; n < 3; n++) {
    const { length } = await restingHistory(client, caseId);
    await stack.tell(worker, 'kill');
    const from = performance.now();
    await client.workflow.getHandle(caseId).signal(wakeSignal);
    await stack.tell(worker, 'start');
    while ((await restingHistory(client, caseId)).length <= length) await pause(20);
    times.push((performance.now() - from) / 1000);
  }
  return {
    id: 'P12',
    what: 'a case-worker back after SIGKILL',
    ours: `${say(median(times))} s`,
    floor: '–',
    value: median(times),
    goal: 3,
    unit: ' s',
    notes: [`until a file’s process answers that was woken meanwhile; ${times.map(say).join(', ')} s`],
  };
}
