import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@puente/platform/logging';
import type { TemporalServer } from '@puente/platform/temporal';
import type { WorkerOptions } from '@temporalio/worker';
import { NativeConnection, Worker } from '@temporalio/worker';
import { caseTaskQueue } from '@puente/domain/file/case';
import type { CaseActivities } from '@puente/workflows/contract';
import { maskFailures } from './mask-failures.js';
import { tuning, versioning } from './tuning.js';

export interface CaseWorkerParts {
  readonly temporal: TemporalServer;
  /** Path of the workflow bundle. */
  readonly bundle: string;
  readonly activities: CaseActivities;
  readonly release?: string | undefined;
  readonly log: Logger;
}

export interface CaseWorker {
  /** Rejects while Temporal does not answer or the worker does not run. */
  check(): Promise<void>;
  /** Takes no more work, ends what it has, and disconnects. */
  stop(): Promise<void>;
}

/** Milliseconds between two tries to reach Temporal. */
const tryAgainAfter = 1000;

/** Starts at once and stays: where Temporal is down, or goes for good, it is waited for and joined again. */
export function startCaseWorker(parts: CaseWorkerParts): CaseWorker {
  const { address, namespace, tls = null } = parts.temporal;
  const stopping = new AbortController();
  let current: { readonly worker: Worker; readonly connection: NativeConnection } | undefined;

  async function serve(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await serveOnce();
      } catch (err) {
        parts.log.warn({ err }, 'Temporal does not answer; trying again');
      }
      await pause(tryAgainAfter, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  async function serveOnce(): Promise<void> {
    const connection = await NativeConnection.connect({ address, tls });
    try {
      const worker = await Worker.create(workerOptions(parts, connection));
      // Asked to stop in the meantime: a worker that never ran holds nothing.
      if (stopping.signal.aborted) return;
      current = { worker, connection };
      parts.log.info({ namespace }, 'taking cases');
      await worker.run();
    } finally {
      current = undefined;
      await connection.close();
    }
  }

  const served = serve();
  return {
    async check() {
      if (current?.worker.getState() !== 'RUNNING') throw new Error('the worker does not run');
      await current.connection.workflowService.describeNamespace({ namespace });
    },
    async stop() {
      stopping.abort();
      if (current?.worker.getState() === 'RUNNING') current.worker.shutdown();
      await served;
    },
  };
}

function workerOptions(parts: CaseWorkerParts, connection: NativeConnection): WorkerOptions {
  return {
    connection,
    namespace: parts.temporal.namespace,
    taskQueue: caseTaskQueue,
    workflowBundle: { codePath: parts.bundle },
    activities: parts.activities,
    interceptors: { activity: [maskFailures(parts.log)] },
    ...tuning,
    ...versioning(parts.release),
  };
}
