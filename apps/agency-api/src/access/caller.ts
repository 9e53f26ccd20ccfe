import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Actor } from '@puente/domain/case';
import type { FastifyRequest } from 'fastify';

/** A person: an officer, a worker who signed in (`id`), or a worker with number and code (`caseId`). */
export type Caller = Extract<Actor, { readonly kind: 'officer' | 'worker' }>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard on every operation that is not for everybody. */
    caller?: Caller;
  }
}

export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === undefined) throw new Error('an operation without access asked who calls');
  return request.caller;
}

/** Whoever calls, as the guard found out. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** What tells one caller's idempotency keys from another's. */
export const subjectOf = (caller: Caller): string =>
  caller.kind === 'officer' ? `officer:${caller.id}` : `worker:${caller.id ?? caller.caseId ?? ''}`;
