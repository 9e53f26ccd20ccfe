import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { CodeAsked, StatusAnswer } from '@puente/contracts/answers/worker';
import { line } from '@puente/contracts/values';
import { isByPrintedCode } from '@puente/domain/file/case';
import { readCaseNumber } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { callerOf } from '../../http/access/caller.js';
import { CodeSender } from '../../cases/codes/code-sender.js';
import { Background } from '../../http/server/background.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { acceptedLanguage } from '@puente/words/languages';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import { named } from '../../http/operation/schema-dto.js';
import { codeLimits } from './status-limits.js';
import { NoticesRead } from './notices-read.js';
import { StatusReader } from './status-reader.js';

const CodeBody = z.strictObject({ caseNumber: line(40) });

/** The worker's page: case number and one-time code, no account. */
@ApiTags('status')
@Controller('status')
export class StatusController {
  constructor(
    private readonly sender: CodeSender,
    private readonly reader: StatusReader,
    private readonly background: Background,
    private readonly notices: NoticesRead,
  ) {}

  /** The answer comes before the case is looked for, so neither its words nor its time tell whether there is one. */
  @Post('codes')
  @ApiBody({ type: named('AskForCode', CodeBody) })
  @Limited(...codeLimits)
  @Operation({
    id: 'askForCode',
    summary: 'Sends a one-time code to the worker’s own contact, if there is such a case and a contact.',
    idempotent: true,
    answer: { status: 202, description: 'Always the same.', type: named('CodeAsked', CodeAsked) },
    refusals: ['TOO_MANY_REQUESTS'],
  })
  askForCode(@ParsedBody(CodeBody) body: z.output<typeof CodeBody>, @Req() request: FastifyRequest): CodeAsked {
    idempotencyKey(request);
    const caseId = readCaseNumber(body.caseNumber);
    if (caseId !== undefined) this.background.start(() => this.sender.send(caseId, 'requested'));
    return { asked: true };
  }

  @Get()
  @Operation({
    id: 'readStatus',
    summary: 'Where the case stands: who holds it, days left, what happens at zero, what to do next.',
    access: { session: 'any' },
    answer: { description: 'In the language asked for.', type: named('Status', StatusAnswer) },
    refusals: ['NO_SUCH_CASE'],
  })
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const by = callerOf(request);
    const { caseId } = by as { caseId?: Parameters<StatusReader['read']>[0] };
    if (caseId === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const { json, untold } = await this.reader.read(caseId, acceptedLanguage(request.headers['accept-language']));
    void reply.type('application/json; charset=utf-8').header('cache-control', 'private, no-store').send(json);
    // By a printed code an officer may have looked.
    if (untold && !isByPrintedCode(by)) this.background.start(() => this.notices.record(caseId));
  }
}
