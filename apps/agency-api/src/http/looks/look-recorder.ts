import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { OfficerLook } from '@puente/persistence/looks';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { catchError, mergeMap } from 'rxjs';
import { audits } from '../access/auditors.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { HttpProblem } from '../problems/problem.js';
import { purposeProblem, statedPurpose } from './look-purpose.js';

/** Which part of an address names what was looked at. */
const named = [
  ['caseId', 'case'],
  // A credential is a file like any other; its addresses call it by its number.
  ['number', 'case'],
  ['dossierId', 'dossier'],
  ['documentId', 'document'],
] as const satisfies readonly (readonly [string, OfficerLook['what']])[];

/** By which parts of an address an operation that shows something to staff is a look. */
export const lookedAt: readonly string[] = named.map(([param]) => param);

/** HEAD tells of a document that it is there and how large it is. A paper that is read in parts is one look, as any that is read again within the hour. */
const reading: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Whoever may open any file says what it is for, each time that none of theirs is behind it. */
const none = { many: 0, withinHours: 1 };

/**
 * Every look of an officer at somebody's file, whatever operation shows it: told by the address, and asked of every
 * operation that lets staff in, so that none can forget it. It is written before the answer leaves; what is given as a command stands in the journal instead.
 */
@Injectable()
export class LookRecorder implements NestInterceptor {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'looks' | 'rules'>) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const look = reading.has(request.method) ? this.lookIn(request) : undefined;
    if (look === undefined) return next.handle();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.record(look);
        return answer;
      }),
      catchError(async (fault: unknown) => {
        // It says how large the document is, as HEAD does.
        if (fault instanceof HttpProblem && fault.code === 'RANGE_NOT_SATISFIABLE') await this.record(look);
        throw fault;
      }),
    );
  }

  private async record(look: OfficerLook): Promise<void> {
    if ((await this.parts.looks.byOfficer(look)) === 'unexplained')
      throw purposeProblem(({ purposeMissing }) => purposeMissing);
  }

  private lookIn(request: FastifyRequest): OfficerLook | undefined {
    const { caller } = request;
    if (caller?.kind !== 'officer') return undefined;
    const params = request.params as Readonly<Record<string, string | undefined>>;
    for (const [param, what] of named) {
      const id = params[param];
      if (id === undefined) continue;
      const { clock, here, rules } = this.parts;
      const stated = statedPurpose(request);
      const audited = what === 'case' && audits(caller);
      const unexplained = audited ? none : rules.country(here)?.watch.unexplained;
      return {
        ...{ at: clock.now(), by: caller, what, id },
        ...(stated === undefined ? {} : { stated }),
        ...(unexplained === undefined ? {} : { unexplained }),
      };
    }
    return undefined;
  }
}
