import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiTags } from '@nestjs/swagger';
import { CodeAsked, StatusAnswer } from '@puente/contracts/answers/worker';
import { line } from '@puente/contracts/values';
import { isByPrintedCode } from '@puente/domain/file/case';
import { readCaseNumber } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { callerOf, statusSessionOf } from '../../http/access/caller.js';
import { CodeSender } from '../../cases/codes/code-sender.js';
import { SaysWhoAsks } from '../../http/server/asking-for-somebody.js';
import { Background } from '../../http/server/background.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { codeLimits, followLimit } from './status-limits.js';
import { NoticesRead } from './notices-read.js';
import { StatusEvents } from './status-events.js';
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
    private readonly events: StatusEvents,
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

  // It reads a view that shows no rows, and needs nobody.
  @Get()
  @SaysWhoAsks()
  @Operation({
    id: 'readStatus',
    summary: 'Where the case stands: who holds it, days left, what happens at zero, what to do next.',
    description:
      'What it says is served by being read. A page that asks anew by itself says so with `unread`: nothing is served by it.',
    access: { session: 'any' },
    answer: { description: 'In the language asked for.', type: named('Status', StatusAnswer) },
    refusals: ['NO_SUCH_CASE'],
  })
  @ApiQuery({ name: 'unread', required: false, description: 'Nobody asked to see it.', schema: { type: 'string' } })
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const by = callerOf(request);
    const { caseId } = by as { caseId?: Parameters<StatusReader['read']>[0] };
    if (caseId === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const { json, untold } = await this.reader.read(caseId, answeredIn(request));
    void reply.type('application/json; charset=utf-8').header('cache-control', 'private, no-store').send(json);
    // By a printed code an officer may have looked.
    const askedByItself = (request.query as { readonly unread?: string }).unread !== undefined;
    if (untold && !askedByItself && !isByPrintedCode(by)) this.background.start(() => this.notices.record(caseId));
  }

  @Get('events')
  @Limited(followLimit)
  @Operation({
    id: 'followStatus',
    summary: 'Says when what `GET /status` answers has changed, by server-sent events, until the session ends.',
    description:
      'Event `changed` with the version that there is, and with each that comes; of the case it says nothing. At most three at once for one session. Whoever does not ask for `text/event-stream` is answered with the version, as JSON.',
    access: { session: 'any' },
    answer: { description: 'As it happens.', media: ['text/event-stream', 'application/json'] },
    refusals: ['NO_SUCH_CASE', 'TOO_MANY_REQUESTS'],
  })
  async follow(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const session = statusSessionOf(request);
    void reply.header('cache-control', 'private, no-store').header('vary', 'accept');
    if (request.headers.accept?.includes('text/event-stream') !== true) {
      const version = await this.events.now(session.caseId);
      if (version === undefined) throw new RefusalProblem('NO_SUCH_CASE');
      void reply.send({ version });
      return;
    }
    // nginx keeps what it is sent until there is more of it.
    const events = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' };
    // Nobody follows by HEAD: a stream that nobody reads would hold its place and never be closed.
    if (request.method === 'HEAD') {
      void reply.headers(events).send();
      return;
    }
    const stream = this.events.follow(session);
    if (stream === undefined) throw new HttpProblem('TOO_MANY_REQUESTS', [], { 'retry-after': '60' });
    void reply.headers(events).send(stream);
  }
}
