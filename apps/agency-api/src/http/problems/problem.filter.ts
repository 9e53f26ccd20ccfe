import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FaultLog } from '../../parts/fault-log.js';
import { frames } from '../../parts/fault-log.js';
import { ClocksApart, isOutage } from '@puente/persistence/database';
import { BeingRestored, DecidedAbroad } from '@puente/persistence/restores';
import { HttpProblem, Problem, problemDocument } from './problem.js';
import type { ProblemCode } from './problem-codes.js';
import { answeredIn } from '../languages/answered-in.js';

/** The one place in which a failed request becomes a document (RFC 9457). What is unknown is masked outward. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: FaultLog) {}

  catch(fault: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(fault, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(fault: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = problemOf(fault);
    if (problem.status >= 500) {
      this.log.error({ traceId: request.id, code: problem.code, fault: frames(fault) }, 'a request failed');
    } else if (turnedAway.has(problem.status)) {
      // The pattern of the address, whose values may be a person's; who it was stands in the looks and the journal.
      const { method, url: route } = request.routeOptions;
      this.log.warn({ traceId: request.id, code: problem.code, method, route }, 'somebody was turned away');
    }
    if (reply.sent) return;
    const language = answeredIn(request);
    void reply
      .status(problem.status)
      .headers({ ...problem.headers, 'content-language': language, 'cache-control': 'no-store' })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemDocument(problem, language, request.id)));
  }
}

/** Not signed in, not for them, too often: who watches a node looks for many of these. */
const turnedAway = new Set([401, 403, 429]);

/** What Fastify and its plugins say, by their own codes. */
const ofFastify: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE_NOT_SUPPORTED',
  FST_REQ_FILE_TOO_LARGE: 'FILE_TOO_LARGE',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'FILE_TYPE_NOT_ACCEPTED',
  FST_FILES_LIMIT: 'MALFORMED_REQUEST',
  FST_PARTS_LIMIT: 'MALFORMED_REQUEST',
  FST_FIELDS_LIMIT: 'MALFORMED_REQUEST',
  FST_PROTO_VIOLATION: 'MALFORMED_REQUEST',
};

const ofStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'NOT_SIGNED_IN',
  403: 'NOT_FOR_YOU',
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'MEDIA_TYPE_NOT_SUPPORTED',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};

function problemOf(fault: unknown): Problem {
  if (fault instanceof Problem) return fault;
  if (fault instanceof ClocksApart) return new HttpProblem('CLOCKS_APART', [], { 'retry-after': '60' });
  if (fault instanceof BeingRestored) return new HttpProblem('BEING_RESTORED', [], { 'retry-after': '600' });
  if (fault instanceof DecidedAbroad) return new HttpProblem('DECIDED_BEFORE_THE_RESTORE');
  const { code, statusCode } = fault as { code?: unknown; statusCode?: unknown };
  const named = typeof code === 'string' ? ofFastify[code] : undefined;
  if (named !== undefined) return new HttpProblem(named);
  const status = fault instanceof HttpException ? fault.getStatus() : statusCode;
  if (typeof status === 'number' && status >= 400 && (status < 500 || status === 503)) {
    return new HttpProblem(ofStatus[status] ?? 'MALFORMED_REQUEST', [], status === 503 ? retryLater : {});
  }
  return isOutage(fault) ? new HttpProblem('UNAVAILABLE', [], retryLater) : new HttpProblem('INTERNAL_FAULT');
}

const retryLater = { 'retry-after': '2' };
