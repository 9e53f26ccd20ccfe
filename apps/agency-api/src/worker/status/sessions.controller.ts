import { Controller, Get, Inject, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { OwnSessions, SessionsEnded, StatusSession } from '@puente/contracts/answers/worker';
import { line } from '@puente/contracts/values';
import { readCaseNumber } from '@puente/domain/kernel';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { typedCode } from '../../cases/codes/typed-code.js';
import type { Caller } from '../../http/access/caller.js';
import { By, statusSessionOf } from '../../http/access/caller.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { addressOf } from '../../http/limits/address-of.js';
import { askAgainAt } from '../../http/limits/ask-again.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { deviceOf } from './device-of.js';
import { SessionHandler } from './session-handler.js';
import { sessionLimits } from './status-limits.js';

const OpenBody = z.strictObject({
  caseNumber: line(40),
  code: typedCode,
});
/** The one that asks, all of the person's, or one of the list. */
const EndBody = z.strictObject({ session: z.union([z.enum(['this', 'all']), z.uuid()]) });

/** The worker's sessions, in place of an account: who opened the page with a code, and how they are put out. */
@ApiTags('status')
@Controller('status/sessions')
export class SessionsController {
  constructor(
    private readonly handler: SessionHandler,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'codes' | 'limits'>,
  ) {}

  @Post()
  @ApiBody({ type: named('OpenSession', OpenBody) })
  @Limited(...sessionLimits)
  @Operation({
    id: 'openStatusSession',
    summary: 'Exchanges case number and one-time code for a session of half an hour.',
    description:
      'A code that was printed at a counter opens what an officer may do for the worker too, and no more: everything else is refused with `NEEDS_OWN_CODE`.',
    idempotent: true,
    answer: { status: 201, description: 'Opened; the code is used up.', type: named('StatusSession', StatusSession) },
    refusals: ['CODE_NOT_ACCEPTED', 'TOO_MANY_REQUESTS'],
  })
  async open(
    @ParsedBody(OpenBody) body: z.output<typeof OpenBody>,
    @Req() request: FastifyRequest,
  ): Promise<StatusSession> {
    idempotencyKey(request);
    const now = this.parts.limits.now();
    const caseId = readCaseNumber(body.caseNumber);
    const tried = await this.parts.codes.redeem(caseId, body.code, { from: addressOf(request), now });
    // Of a case or of none: many tried this number, and everybody waits for their turn.
    if (tried.outcome === 'turn') throw askAgainAt(tried.until, now);
    if (tried.outcome !== 'right' || caseId === undefined) throw new HttpProblem('CODE_NOT_ACCEPTED');
    const by = { caseId, ...(tried.found === 'printed' ? ({ printed: true } as const) : {}) };
    const { token, expiresAt } = await this.handler.open(by, deviceOf(request.headers['user-agent']));
    return { token, expiresAt };
  }

  @Get()
  @Operation({
    id: 'listStatusSessions',
    summary: 'Who opened the worker’s page: when, from what kind of device, and whether it is open still.',
    description: 'Of every case of the same person in this country, for thirty days. Where they were is not kept.',
    access: { session: 'any' },
    answer: { description: 'Newest first.', type: named('OwnSessions', OwnSessions) },
    refusals: ['NO_SUCH_CASE'],
  })
  list(@By() by: Caller, @Req() request: FastifyRequest): Promise<OwnSessions> {
    return this.handler.list(by, statusSessionOf(request));
  }

  @Post('end')
  @ApiBody({ type: named('EndSessions', EndBody) })
  @Operation({
    id: 'endStatusSessions',
    summary: 'Ends the session that asks (`this`), every session of the person (`all`), or one of the list by its id.',
    description:
      'An ended session opens nothing, in any instance of the API, from then on. `all` ends a printed code that nobody has used yet as well. One that a printed code opened ends itself only.',
    access: { session: 'any' },
    idempotent: true,
    answer: { status: 200, description: 'How many were open.', type: named('SessionsEnded', SessionsEnded) },
    refusals: ['NEEDS_OWN_CODE'],
  })
  async end(
    @ParsedBody(EndBody) { session }: z.output<typeof EndBody>,
    @Req() request: FastifyRequest,
  ): Promise<SessionsEnded> {
    idempotencyKey(request);
    const asking = statusSessionOf(request);
    if (asking.printed === true && session !== 'this') throw new RefusalProblem('NEEDS_OWN_CODE');
    return { ended: await this.handler.end(asking, session) };
  }
}
