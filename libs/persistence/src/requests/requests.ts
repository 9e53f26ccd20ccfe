import type { Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** A request that creates something other than a case's event. */
export interface CreatingRequest {
  /** From the caller and the idempotency key. */
  readonly id: string;
  readonly requestHash: string;
  /** Id of what is to be created. */
  readonly resource: string;
  readonly at: Instant;
}

export interface Claimed {
  /** Of the first request with this id: what a repeated one created, or is to finish creating. */
  readonly resource: string;
  readonly repeated: boolean;
}

export interface Requests {
  /** Claim first, create under the claimed id afterwards: creating the same id twice must be creating it once. */
  claim(request: CreatingRequest): Promise<Claimed | 'reused'>;
}

export function requestsOf(pool: Pool): Requests {
  const prisma = prismaOn(pool);
  return {
    async claim(request) {
      const { count } = await prisma.answeredRequest.createMany({ data: request, skipDuplicates: true });
      if (count === 1) return { resource: request.resource, repeated: false };
      const first = await prisma.answeredRequest.findUniqueOrThrow({ where: { id: request.id } });
      return first.requestHash === request.requestHash ? { resource: first.resource, repeated: true } : 'reused';
    },
  };
}
