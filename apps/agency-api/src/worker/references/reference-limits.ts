import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from '../../http/problems/problem.js';

/** A person reads, corrects and signs; 50 bits of a code are far out of reach at this pace. */
const perAddress = { max: 30, timeWindow: 60_000 };

/** How often codes may be tried from one address. */
@Injectable()
export class ReferenceLimits implements OnModuleInit {
  private limiter: ReturnType<FastifyInstance['createRateLimit']> | undefined;

  constructor(private readonly adapter: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    this.limiter = fastify.createRateLimit({ ...perAddress, keyGenerator: ({ ip }) => `reference ${ip}` });
  }

  /** @throws {HttpProblem} 429 */
  async admit(request: FastifyRequest): Promise<void> {
    const limit = await this.limiter?.(request);
    if (limit !== undefined && !limit.isAllowed && limit.isExceeded) {
      throw new HttpProblem('TOO_MANY_REQUESTS', [], { 'retry-after': String(limit.ttlInSeconds) });
    }
  }
}
