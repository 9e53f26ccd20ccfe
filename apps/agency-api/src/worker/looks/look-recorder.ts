import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { OfficerLook } from '@puente/persistence/looks';
import type { Answers } from '@puente/words/languages';
import { inEachPageLanguage } from '@puente/words/languages';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { mergeMap } from 'rxjs';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';

/** Which part of an address names what was looked at. */
const named = [
  ['caseId', 'case'],
  // A credential is a file like any other; its addresses call it by its number.
  ['number', 'case'],
  ['dossierId', 'dossier'],
  ['documentId', 'document'],
] as const satisfies readonly (readonly [string, OfficerLook['what']])[];

/** HEAD tells of a document that it is there and how large it is. */
const reading: ReadonlySet<string> = new Set(['GET', 'HEAD']);

const mostWords = 300;

/**
 * Every look of an officer at somebody's file, whatever operation shows it: told by the address, so that no reading
 * operation can forget it. It is written before the answer leaves; what is given as a command stands in the journal instead.
 */
@Injectable()
export class LookRecorder implements NestInterceptor {
  constructor(private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'looks' | 'rules'>) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const look = reading.has(request.method) ? this.lookIn(request) : undefined;
    if (look === undefined) return next.handle();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        if ((await this.parts.looks.byOfficer(look)) === 'unexplained')
          throw purposeProblem(({ purposeMissing }) => purposeMissing);
        return answer;
      }),
    );
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
      const unexplained = rules.country(here)?.watch.unexplained;
      return {
        ...{ at: clock.now(), by: caller, what, id },
        ...(stated === undefined ? {} : { stated }),
        ...(unexplained === undefined ? {} : { unexplained }),
      };
    }
    return undefined;
  }
}

/**
 * In the officer's own words, percent-encoded (RFC 3986), from `Look-Purpose` or, where the operation asks for one, from its
 * query. What they do in the file is known by their role without it.
 *
 * @throws {HttpProblem} 400
 */
function statedPurpose({ headers, query }: FastifyRequest): string | undefined {
  const asked = (query as { purpose?: unknown }).purpose;
  if (typeof asked === 'string') return asked.trim().slice(0, mostWords) || undefined;
  const header = headers['look-purpose'];
  if (typeof header !== 'string') return undefined;
  const words = decoded(header)?.trim();
  // Blanks say nothing, also encoded ones.
  if (words === '') return undefined;
  if (words === undefined || words.length > mostWords || /\p{Cc}/u.test(words)) {
    throw purposeProblem(({ purpose }) => purpose(mostWords), 'invalid_format');
  }
  return words;
}

function purposeProblem(message: (faults: Answers['faults']) => string, code = 'required'): HttpProblem {
  return new HttpProblem('INVALID_REQUEST', [
    { field: 'header.Look-Purpose', code, message: inEachPageLanguage(({ faults }) => message(faults)) },
  ]);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
