import type { Logger } from '@puente/platform/logging';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { ApplicationFailure } from '@temporalio/common';

/**
 * What fails in an activity is kept in Temporal's history, and a driver's message may quote the values it failed on. Our
 * own failures hold codes and pass; of any other only the kind goes there, and the rest into the log.
 */
export const maskFailures =
  (log: Logger): ActivityInterceptorsFactory =>
  ({ info }) => ({
    inbound: {
      async execute(input, next) {
        try {
          return await next(input);
        } catch (error) {
          if (error instanceof ApplicationFailure) throw error;
          log.warn({ err: error, activity: info.activityType, attempt: info.attempt }, 'an activity failed');
          throw ApplicationFailure.retryable(`${info.activityType} failed; see the log`, kindOf(error));
        }
      },
    },
  });

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
