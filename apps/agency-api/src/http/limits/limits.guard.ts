import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost, Reflector } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/problem.js';
import type { Limit } from './limit.js';

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

export const limitsKey = 'puente:limits';

/** Counts what `@Limited` names, with the limiters and the store of `@fastify/rate-limit`. */
@Injectable()
export class LimitsGuard implements CanActivate {
  private readonly limiters = new Map<Limit, Limiter>();

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly reflector: Reflector,
  ) {}

  /** @throws {HttpProblem} 429 */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    for (const limit of this.reflector.get<readonly Limit[]>(limitsKey, context.getHandler())) {
      const limiter = this.limiter(limit);
      for (let left = limit.weight?.(request) ?? 1; left > 0; left -= 1) await within(limiter, request);
    }
    return true;
  }

  private limiter(limit: Limit): Limiter {
    const known = this.limiters.get(limit);
    if (known !== undefined) return known;
    const { counts, max, milliseconds, per } = limit;
    const limiter = this.adapter.httpAdapter
      .getInstance<FastifyInstance>()
      .createRateLimit({ max, timeWindow: milliseconds, keyGenerator: (request) => `${counts} ${per(request)}` });
    this.limiters.set(limit, limiter);
    return limiter;
  }
}

async function within(limiter: Limiter, request: FastifyRequest): Promise<void> {
  const limit = await limiter(request);
  if (!limit.isAllowed && limit.isExceeded)
    throw new HttpProblem('TOO_MANY_REQUESTS', [], { 'retry-after': String(limit.ttlInSeconds) });
}
