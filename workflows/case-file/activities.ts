import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { CaseActivities, Effects } from './contract.js';

type OfTheDatabase = Pick<CaseActivities, 'readProcess' | 'lapse' | 'remind'>;

/** Tried until the database answers; beyond five seconds the server keeps the time, so that an outage costs few events. */
export const record = proxyLocalActivities<OfTheDatabase>({
  startToCloseTimeout: '10 seconds',
  localRetryThreshold: '5 seconds',
  retry: { initialInterval: '250 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** A first try inside the workflow task: one event where an ordinary activity and what follows it cost six. */
export const atOnce = proxyLocalActivities<Effects>({
  startToCloseTimeout: '3 seconds',
  scheduleToCloseTimeout: '5 seconds',
  retry: { maximumAttempts: 1 },
});

/** What the first try did not achieve is an ordinary activity, visible in the UI and retried until it succeeds. */
export const patiently = proxyActivities<Effects>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});
