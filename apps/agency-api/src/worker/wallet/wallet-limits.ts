import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from '../../http/problems/problem.js';

/** A wallet asks five times for one credential; a whole office may share one address. */
const perAddress = { max: 120, timeWindow: 60_000 };

/** How often wallets may ask from one address, whatever they ask. */
@Injectable()
export class WalletLimits implements OnModuleInit {
  private limiter: ReturnType<FastifyInstance['createRateLimit']> | undefined;

  constructor(private readonly adapter: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    this.limiter = fastify.createRateLimit({ ...perAddress, keyGenerator: ({ ip }) => `wallet ${ip}` });
  }

  /** @throws {HttpProblem} 429 */
  async admit(request: FastifyRequest): Promise<void> {
    const limit = await this.limiter?.(request);
    if (limit !== undefined && !limit.isAllowed && limit.isExceeded) {
      throw new HttpProblem('TOO_MANY_REQUESTS', [], { 'retry-after': String(limit.ttlInSeconds) });
    }
  }
}
