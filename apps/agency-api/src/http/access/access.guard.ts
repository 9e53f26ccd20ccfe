import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isByPrintedCode } from '@puente/domain/file/case';
import type { AgencyId, CountryCode } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { TokenFault, TokenVerifier, VerifierClient } from '@puente/identity/oidc';
import type { StatusSessions } from '@puente/identity/status-session';
import { looksLikeStatusSession } from '@puente/identity/status-session';
import type { Limits } from '@puente/persistence/database';
import type { EndedSessions, StatusSessionRecords } from '@puente/persistence/status-sessions';
import { callerIs } from '@puente/persistence/rows';
import type { FastifyRequest } from 'fastify';
import { HttpProblem, RefusalProblem } from '../problems/problem.js';
import type { Access } from './access.js';
import { accessKey } from './access.js';
import { asDatabaseKnows } from './as-database-knows.js';
import type { Caller } from './caller.js';
import type { RegisteredStaff } from './registered-staff.js';

export interface AccessParts {
  readonly tokens: TokenVerifier;
  readonly sessions: StatusSessions;
  readonly endedSessions: Pick<EndedSessions, 'has'>;
  readonly sessionRecords: Pick<StatusSessionRecords, 'used'>;
  readonly limits: Pick<Limits, 'now'>;
  readonly staff: RegisteredStaff;
  readonly here: CountryCode;
  readonly rules: Pick<RuleBook, 'country'>;
  /** Where this instance serves one agency only. */
  readonly agency?: AgencyId;
}

/** Who calls, and whether the operation is for them. An operation without `access` is for everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly parts: AccessParts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    callerIs({ purpose: 'public' });
    if (access === undefined) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.caller(bearer(request), request);
    if (caller.kind === 'verifier') {
      if (access.verifier === undefined || !caller.scopes.includes(access.verifier))
        throw new HttpProblem('NOT_FOR_YOU');
      request.verifier = caller;
      return true;
    }
    request.caller = await this.admit(caller, access);
    callerIs(asDatabaseKnows(request.caller));
    return true;
  }

  private async caller(token: string, request: FastifyRequest): Promise<Caller | VerifierClient> {
    if (looksLikeStatusSession(token)) return this.bySession(token, request);
    const verified = await this.parts.tokens.verify(token);
    if (!verified.ok) throw notBelieved(verified.reason);
    const { actor, profile } = verified;
    if (actor.kind !== 'officer' && actor.kind !== 'worker' && actor.kind !== 'verifier')
      throw notBelieved('incomplete-claims');
    request.profile = profile;
    return actor;
  }

  private async bySession(token: string, request: FastifyRequest): Promise<Caller> {
    const { endedSessions, limits, sessionRecords, sessions } = this.parts;
    const now = limits.now();
    const session = sessions.read(token, now);
    if (session === undefined) throw notBelieved('expired');
    if (await endedSessions.has(session.id)) throw notBelieved('ended');
    sessionRecords.used(session.id, now);
    request.statusSession = session;
    const { caseId, printed } = session;
    return { kind: 'worker', caseId, ...(printed === true ? { printed } : {}) };
  }

  /** The caller as they stand at this node now. */
  private async admit(caller: Caller, access: Access): Promise<Caller> {
    if (caller.kind === 'worker') {
      const welcome = caller.caseId === undefined ? access.worker : access.session;
      if (welcome === undefined) throw new HttpProblem('NOT_FOR_YOU');
      if (welcome === 'own' && isByPrintedCode(caller)) throw new RefusalProblem('NEEDS_OWN_CODE');
      return caller;
    }
    if (!this.isNamed(caller.agency)) throw new HttpProblem('NOT_FOR_YOU');
    if (this.parts.agency !== undefined && caller.agency !== this.parts.agency) throw new HttpProblem('NOT_YOUR_NODE');
    const { staff } = access;
    if (staff === undefined) throw new HttpProblem('NOT_FOR_YOU');
    const standing = await this.parts.staff.standingOf(caller);
    if (standing === undefined) throw new HttpProblem('NOT_FOR_YOU');
    if (!standing.roles.some((role) => staff.includes(role))) {
      throw new RefusalProblem('NOT_YOUR_ROLE', { roles: staff, yours: standing.roles });
    }
    return standing;
  }

  /** Whatever a provider signs, staff are of the agencies that the country's pack names: nobody else is let in by a token. */
  private isNamed(agency: AgencyId): boolean {
    const { here, rules } = this.parts;
    return rules.country(here)?.agencies.some(({ id }) => id === agency) === true;
  }
}

function bearer(request: FastifyRequest): string {
  const [scheme, token, ...more] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || token === undefined || token === '' || more.length > 0) {
    throw new HttpProblem('NOT_SIGNED_IN', [], { 'www-authenticate': 'Bearer realm="puente"' });
  }
  return token;
}

/** The reason is said as RFC 6750 and RFC 9470 have it; a provider that is down is not the caller's fault. */
function notBelieved(reason: TokenFault | 'ended'): HttpProblem {
  if (reason === 'provider-unreachable') return new HttpProblem('UNAVAILABLE', [], { 'retry-after': '5' });
  const error = reason === 'weak-sign-in' ? 'insufficient_user_authentication' : 'invalid_token';
  const challenge = `Bearer realm="puente", error="${error}", error_description="${reason}"`;
  return new HttpProblem('NOT_SIGNED_IN', [], { 'www-authenticate': challenge });
}
