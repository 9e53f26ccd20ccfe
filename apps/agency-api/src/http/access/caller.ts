import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Actor } from '@puente/domain/file/case';
import type { Profile, VerifierClient } from '@puente/identity/oidc';
import type { StatusSession } from '@puente/identity/status-session';
import type { FastifyRequest } from 'fastify';

/** A person: an officer, a worker who signed in (`id`), or a worker with number and code (`caseId`). */
export type Caller = Extract<Actor, { readonly kind: 'officer' | 'worker' }>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard on every operation that is not for everybody. */
    caller?: Caller;
    /** In place of a caller: a program is no person, and no rule of a case knows it. */
    verifier?: VerifierClient;
    /** Beside a caller who is a worker with number and code: by which of their sessions. */
    statusSession?: StatusSession;
    /** What the caller's token says of them: for nobody but themselves. */
    profile?: Profile;
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

/** On the operations that only a worker with number and code may call. */
export function statusSessionOf({ statusSession }: FastifyRequest): StatusSession {
  if (statusSession === undefined) throw new Error('an operation that is not for sessions only asked by which one');
  return statusSession;
}

/** The verifier, on the operations that are for verifiers. */
export const ByVerifier = createParamDecorator((_: unknown, context: ExecutionContext): VerifierClient => {
  const { verifier } = context.switchToHttp().getRequest<FastifyRequest>();
  if (verifier === undefined) throw new Error('an operation that is not for verifiers asked which one calls');
  return verifier;
});

/** What tells one caller's idempotency keys from another's. */
export const subjectOf = (caller: Caller): string =>
  caller.kind === 'officer' ? `officer:${caller.id}` : `worker:${caller.id ?? caller.caseId ?? ''}`;
