import type { WorkerOptions } from '@temporalio/worker';

/** Measured (quality.md, "Performance"): a cache smaller than the active set costs a factor of five to twelve. */
export const tuning = {
  // Files rest for days, and one that rests needs no machine: of 2,000 a tenth of a megabyte each is what a worker grew by in minutes.
  maxCachedWorkflows: 500,
  reuseV8Context: true,
  /** A case whose worker was killed is another's after this time. */
  stickyQueueScheduleToStartTimeout: '1 second',
  /** Most of a workflow task is waiting for the database, or for more wakes. */
  maxConcurrentWorkflowTaskExecutions: 200,
  maxConcurrentLocalActivityExecutions: 200,
  shutdownGraceTime: '5 seconds',
} as const satisfies Partial<WorkerOptions>;

/**
 * A release pins its cases: one that began under it ends under it, unless an operator moves it. Stated by the worker and
 * not in the workflow's code, because an unversioned worker (development, tests) must not state it at all.
 */
export function versioning(release: string | undefined): Partial<WorkerOptions> {
  if (release === undefined) return {};
  return {
    workerDeploymentOptions: {
      version: { deploymentName: 'case-worker', buildId: release },
      useWorkerVersioning: true,
      defaultVersioningBehavior: 'PINNED',
    },
  };
}
