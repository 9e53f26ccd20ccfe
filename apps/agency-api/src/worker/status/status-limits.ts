import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from '../../http/problems/problem.js';

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

const minute = 60_000;
const perAddress = { max: 120, timeWindow: minute };
const sessionsPerCase = { max: 20, timeWindow: 15 * minute };
const codesPerCase = { max: 6, timeWindow: 15 * minute };

/** The number as it was typed, whether a case has it or not: a limit tells nothing. */
const typedNumber = (request: FastifyRequest): string => {
  const { caseNumber } = (request.body ?? {}) as { caseNumber?: unknown };
  return typeof caseNumber === 'string' ? caseNumber.toUpperCase().slice(0, 40) : '';
};

/** How often codes may be tried and asked for, from one address and for one case number. */
@Injectable()
export class StatusLimits implements OnModuleInit {
  private sessions: readonly Limiter[] = [];
  private codes: readonly Limiter[] = [];

  constructor(private readonly adapter: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    const address = (name: string) => fastify.createRateLimit({ ...perAddress, keyGenerator: ({ ip }) => name + ip });
    const number = (name: string, limit: typeof perAddress) =>
      fastify.createRateLimit({ ...limit, keyGenerator: (request) => name + typedNumber(request) });
    this.sessions = [address('session '), number('session ', sessionsPerCase)];
    this.codes = [address('code '), number('code ', codesPerCase)];
  }

  /** @throws {HttpProblem} 429 */
  session(request: FastifyRequest): Promise<void> {
    return within(this.sessions, request);
  }

  /** @throws {HttpProblem} 429 */
  code(request: FastifyRequest): Promise<void> {
    return within(this.codes, request);
  }
}

async function within(limiters: readonly Limiter[], request: FastifyRequest): Promise<void> {
  for (const limiter of limiters) {
    const limit = await limiter(request);
    if (!limit.isAllowed && limit.isExceeded) {
      throw new HttpProblem('TOO_MANY_REQUESTS', [], { 'retry-after': String(limit.ttlInSeconds) });
    }
  }
}
