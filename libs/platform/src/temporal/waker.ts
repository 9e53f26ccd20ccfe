import type { CaseKind } from '@puente/domain/file/case';
import { caseTaskQueue, shownOfProcess, temporalName, wakeSignal } from '@puente/domain/file/case';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { Connection, WorkflowClient } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { TemporalServer } from './server.js';

type Described = Parameters<Connection['workflowService']['describeTaskQueue']>[0];
/** `TASK_QUEUE_TYPE_WORKFLOW`. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the client's package does not name it
const ofWorkflows = 1 as NonNullable<Described['taskQueueType']>;

/** What a process is woken with: its case and the file's version, nothing else; without one it looks at its file in any case. */
export interface Wake {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly version?: number;
}

/** What a process that runs shows of its file, as it read it last; nothing before it rested for the first time. */
export interface Shown {
  readonly stage?: string | undefined;
  readonly dueAt?: Instant | undefined;
}

const stage = defineSearchAttributeKey(shownOfProcess.stage, SearchAttributeType.KEYWORD);
const dueAt = defineSearchAttributeKey(shownOfProcess.dueAt, SearchAttributeType.DATETIME);

export interface Waker {
  /** Starts the case's process, or wakes it. Never rejects: `not-sent` leaves the wake to the dispatcher. */
  wake(wake: Wake): Promise<'sent' | 'not-sent'>;
  /** Those of the cases whose processes run, with what each shows, as one call tells. Rejects when Temporal does not answer. */
  running(caseIds: readonly CaseId[]): Promise<ReadonlyMap<string, Shown>>;
  /** Rejects where no worker asked Temporal lately for what is due. */
  attended(): Promise<void>;
  /** Rejects when Temporal does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface WakerOptions extends TemporalServer {
  readonly timeoutMs?: number;
  /** Told why a wake was not sent. */
  readonly onFailure?: (error: unknown, wake: Wake) => void;
}

/** Connects when first used, and again by itself whenever Temporal comes back. */
export function connectWaker(options: WakerOptions): Waker {
  const { address, namespace, tls = null, timeoutMs: within = 2000 } = options;
  const connection = Connection.lazy({ address, tls });
  const client = new WorkflowClient({ connection, namespace });
  const underWay = new Set<Promise<unknown>>();

  async function limited<T>(call: () => Promise<T>, patience = within): Promise<T> {
    const answer = connection.withDeadline(Date.now() + patience, call);
    underWay.add(answer);
    try {
      return await answer;
    } finally {
      underWay.delete(answer);
      // Temporal keeps a call's deadline in an `AsyncLocalStorage`, for which Node goes on watching every promise of the process.
      if (underWay.size === 0) connection.callContextStorage.disable();
    }
  }

  return {
    async wake(wake) {
      try {
        await limited(() =>
          client.signalWithStart(temporalName(wake.kind), {
            workflowId: wake.caseId,
            taskQueue: caseTaskQueue,
            args: [{ caseId: wake.caseId }],
            signal: wakeSignal,
            signalArgs: [wake.version],
          }),
        );
        return 'sent';
      } catch (error) {
        options.onFailure?.(error, wake);
        return 'not-sent';
      }
    },
    running: (caseIds) =>
      limited(
        async () => {
          const running = new Map<string, Shown>();
          // One more than can run: a full page would be asked for what follows it.
          const page = client.list({ query: oneOf(caseIds), pageSize: caseIds.length + 1 });
          for await (const { status, typedSearchAttributes: shown, workflowId } of page) {
            if (status.name !== 'RUNNING') continue;
            const at = shown.get(dueAt);
            running.set(workflowId, { stage: shown.get(stage), dueAt: at && instant(at) });
          }
          return running;
        },
        Math.max(within, Math.min(listMs, within * 15)),
      ),
    attended: async () => {
      const { pollers } = await limited(() =>
        connection.workflowService.describeTaskQueue({
          namespace,
          taskQueue: { name: caseTaskQueue },
          taskQueueType: ofWorkflows,
        }),
      );
      const last = Math.max(0, ...pollers.map(({ lastAccessTime: at }) => Number(at?.seconds ?? 0)));
      if (Date.now() / 1000 - last > unattendedSeconds) throw new Error('no worker asks for what is due');
    },
    check: async () => {
      await limited(() => connection.workflowService.describeNamespace({ namespace }));
    },
    async close() {
      // A call that retries on a closed channel throws out of its own timer, where nobody can catch it.
      await Promise.allSettled(underWay);
      await connection.close();
    },
  };
}

/** A busy Temporal lists slowly, and only rounds ask it to: nobody waits behind them, and one that gives up early never ends. */
const listMs = 30_000;

/** A worker asks again at least once a minute; Temporal remembers one that is gone for five. */
const unattendedSeconds = 120;

/**
 * Ids of cases hold no quotation mark. Not also by status: Temporal's store would then read every process that runs, of which there are as many as open
 * files, where it has an index of these ids.
 */
const oneOf = (caseIds: readonly CaseId[]): string =>
  `WorkflowId IN (${caseIds.map((caseId) => `"${caseId}"`).join(', ')})`;
