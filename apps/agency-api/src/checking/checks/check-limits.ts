import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { readCaseNumber } from '@puente/domain/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from '../../http/problems/problem.js';

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

const minute = 60_000;
/** A counter where many are hired on one morning asks less often; a list of numbers to try is longer. */
const perAddress = { max: 60, timeWindow: minute };
const perNumber = { max: 20, timeWindow: 15 * minute };
/** A link is opened by one party, and by their telephone's preview of it. */
const opensPerAddress = { max: 60, timeWindow: minute };
/** Credentials, not requests: a hundred at once are a hundred. */
const perClient = { max: 600, timeWindow: minute };

/** The number as it is meant, whether a credential has it or not: a limit tells nothing. */
const askedNumber = (request: FastifyRequest): string => {
  const { number } = (request.body ?? {}) as { number?: unknown };
  if (typeof number !== 'string') return '';
  return readCaseNumber(number) ?? number.toUpperCase().slice(0, 64);
};

/** How often may be checked from one address, of one number, by one verifier. */
@Injectable()
export class CheckLimits implements OnModuleInit {
  private checks: readonly Limiter[] = [];
  private clients: Limiter | undefined;
  private opens: Limiter | undefined;

  constructor(private readonly adapter: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    this.checks = [
      fastify.createRateLimit({ ...perAddress, keyGenerator: ({ ip }) => `check ${ip}` }),
      fastify.createRateLimit({ ...perNumber, keyGenerator: (request) => `check of ${askedNumber(request)}` }),
    ];
    this.opens = fastify.createRateLimit({ ...opensPerAddress, keyGenerator: ({ ip }) => `share ${ip}` });
    this.clients = fastify.createRateLimit({
      ...perClient,
      keyGenerator: ({ verifier }) => `verifier ${verifier?.id ?? ''}`,
    });
  }

  /** @throws {HttpProblem} 429 */
  async check(request: FastifyRequest): Promise<void> {
    for (const limiter of this.checks) await within(limiter, request);
  }

  /** @throws {HttpProblem} 429, and then none of them was checked */
  async verifier(request: FastifyRequest, checks: number): Promise<void> {
    for (let n = 0; n < checks; n += 1) await within(this.clients, request);
  }

  /** @throws {HttpProblem} 429 */
  open(request: FastifyRequest): Promise<void> {
    return within(this.opens, request);
  }
}

async function within(limiter: Limiter | undefined, request: FastifyRequest): Promise<void> {
  const limit = await limiter?.(request);
  if (limit !== undefined && !limit.isAllowed && limit.isExceeded) {
    throw new HttpProblem('TOO_MANY_REQUESTS', [], { 'retry-after': String(limit.ttlInSeconds) });
  }
}
