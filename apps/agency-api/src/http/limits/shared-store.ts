import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { RequestCounts } from '@puente/persistence/request-counts';

/** Counts for `@fastify/rate-limit` where all instances of the API see them, so that three are not three times as patient. */
export function sharedStore(counts: RequestCounts): FastifyRateLimitStoreCtor {
  return class SharedStore implements FastifyRateLimitStore {
    incr(key: string, answer: Parameters<FastifyRateLimitStore['incr']>[1], window: number): void {
      counts.hit(key, window).then(
        ({ hits, endsIn }) => answer(null, { current: hits, ttl: endsIn }),
        (fault: unknown) => answer(fault as Error),
      );
    }

    /** What a limit is follows from its counter's name, and its window comes with each hit. */
    child(): this {
      return this;
    }
  };
}
