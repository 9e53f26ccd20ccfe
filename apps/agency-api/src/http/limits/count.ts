import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/problem.js';
import type { Limit } from './limit.js';

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

/** One for each limit and application, made when it is first asked. */
const limiters = new WeakMap<FastifyInstance, Map<Limit, Limiter>>();

/** Counts a request with `@fastify/rate-limit`, over the store that the application gave it. @throws {HttpProblem} 429 */
export async function count(limits: readonly Limit[], request: FastifyRequest): Promise<void> {
  for (const limit of limits) {
    if (limit.beyond !== undefined && !isExceeded(await limiterOf(request.server, limit.beyond)(request))) continue;
    const limiter = limiterOf(request.server, limit);
    for (let left = limit.weight?.(request) ?? 1; left > 0; left -= 1) {
      const counted = await limiter(request);
      if (isExceeded(counted))
        throw new HttpProblem('TOO_MANY_REQUESTS', [], { 'retry-after': String(counted.ttlInSeconds) });
    }
  }
}

type Counted = Awaited<ReturnType<Limiter>>;

const isExceeded = (counted: Counted): counted is Exclude<Counted, { isAllowed: true }> =>
  !counted.isAllowed && counted.isExceeded;

function limiterOf(server: FastifyInstance, limit: Limit): Limiter {
  const known = limiters.get(server) ?? new Map<Limit, Limiter>();
  limiters.set(server, known);
  const { counts, max, milliseconds, per } = limit;
  const limiter =
    known.get(limit) ??
    server.createRateLimit({
      ...{ max, timeWindow: milliseconds },
      keyGenerator: (request: FastifyRequest) => `${counts} ${per(request)}`,
    });
  known.set(limit, limiter);
  return limiter;
}
