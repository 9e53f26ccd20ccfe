import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { assertNotBeingRestored } from '@puente/persistence/restores';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../access/caller.js';
import { subjectOf } from '../access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { commandIdOf, idempotencyKey, requestHash } from './conditions.js';
import { RefusalProblem } from '../problems/problem.js';

/** Makes a request that creates something happen once: its key decides the id of what is created. */
@Injectable()
export class Once {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'requests' | 'clock' | 'pool'>) {}

  /**
   * The id for what the request creates, the same whenever it is repeated.
   *
   * @param content of the request, parsed, to tell a repeated key from a reused one
   * @throws {RefusalProblem} COMMAND_REUSED
   * @throws {BeingRestored}
   */
  async resource(by: Caller, request: FastifyRequest, content: readonly unknown[]): Promise<string> {
    await assertNotBeingRestored(this.parts.pool);
    const id = commandIdOf(subjectOf(by), idempotencyKey(request));
    const claimed = await this.parts.requests.claim({
      id,
      requestHash: requestHash(...content),
      resource: uuidFrom(id),
      at: this.parts.clock.now(),
    });
    if (claimed === 'reused') throw new RefusalProblem('COMMAND_REUSED', {}, 'header.Idempotency-Key');
    return claimed.resource;
  }
}

/** A UUID of version 8, "vendor specific" (RFC 9562, 5.8), from a hash. */
export function uuidFrom(name: string): string {
  const hex = createHash('sha256').update(`uuid ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
