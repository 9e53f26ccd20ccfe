import { setTimeout as pause } from 'node:timers/promises';
import type { CaseId } from '@puente/domain/kernel';
import { Connection, WorkflowClient } from '@temporalio/client';
import { connectWaker } from './index.js';

const address = process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7430';

jest.setTimeout(60_000);

describe('waking a case’s process', () => {
  it('starts it once, wakes it after, tells Temporal id and version only, and is told whether it runs', async () => {
    const caseId = `wake-${crypto.randomUUID()}` as CaseId;
    const waker = connectWaker({ address, namespace: 'default' });
    for (const version of [1, 2])
      expect(await waker.wake({ caseId, kind: 'recognition-review', version })).toBe('sent');

    const connection = await Connection.connect({ address });
    const handle = new WorkflowClient({ connection, namespace: 'default' }).getHandle(caseId);
    const { events = [] } = await handle.fetchHistory();
    const payloads = (found: { payloads?: { data?: Uint8Array | null }[] | null } | null | undefined) =>
      (found?.payloads ?? []).map(({ data }) => JSON.parse(Buffer.from(data ?? []).toString()) as unknown);
    const started = (events ?? [])[0]?.workflowExecutionStartedEventAttributes;
    expect(started?.workflowType?.name).toBe('recognitionReview');
    expect(payloads(started?.input)).toEqual([{ caseId }]);
    expect((events ?? []).flatMap((event) => payloads(event.workflowExecutionSignaledEventAttributes?.input))).toEqual([
      1, 2,
    ]);

    // Temporal shows what it runs a moment later.
    const runs = async (sought: boolean) => {
      let is = !sought;
      for (let n = 0; is !== sought && n < 100; n += 1) {
        await pause(100);
        is = (await waker.running([caseId])).has(caseId);
      }
      return is;
    };
    expect(await runs(true)).toBe(true);
    await handle.terminate('test over');
    expect(await runs(false)).toBe(false);
    await Promise.all([connection.close(), waker.close()]);
  });
});
