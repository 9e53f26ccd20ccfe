import { Controller, Get, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { ShareCreated, ShareEnded, Shares } from '@puente/contracts/answers/worker';
import { EndShareBody, NewShareBody } from './share-bodies.js';
import type { ShareView } from '@puente/contracts/answers/worker';
import { ShareHandler } from './share-handler.js';

/** The worker's own links; from the page that number and code open. */
@ApiTags('shares')
@Controller('status/shares')
export class SharesController {
  constructor(private readonly handler: ShareHandler) {}

  @Get()
  @Operation({
    id: 'listShares',
    summary: 'The worker’s links with each use of them, and the credentials of which one can be made.',
    access: { session: 'own' },
    answer: { description: 'Newest first.', type: named('Shares', Shares) },
    refusals: ['NO_SUCH_CASE'],
  })
  list(@By() by: Caller, @Req() request: FastifyRequest): Promise<Shares> {
    return this.handler.list(by, answeredIn(request));
  }

  @Post()
  @ApiBody({ type: named('NewShare', NewShareBody) })
  @Operation({
    id: 'createShare',
    summary: 'Makes a link that shows the chosen facts of a credential to one party, until a day.',
    description: 'How the credential stands is always shown with them. For whom it is, only the worker reads.',
    access: { session: 'own' },
    idempotent: true,
    answer: { status: 201, description: 'Made.', type: named('Share', ShareCreated) },
    refusals: ['NO_SUCH_CASE', 'NOT_FOUND', 'DATE_IN_PAST', 'SHARE_TOO_LONG', 'TOO_MANY'],
  })
  create(
    @By() by: Caller,
    @ParsedBody(NewShareBody) body: NewShareBody,
    @Req() request: FastifyRequest,
  ): Promise<ShareView> {
    return this.handler.create(by, body, request);
  }

  @Post('end')
  @ApiBody({ type: named('EndShare', EndShareBody) })
  @Operation({
    id: 'endShare',
    summary: 'Ends a link at once. The credential goes on.',
    access: { session: 'own' },
    idempotent: true,
    answer: { status: 200, description: 'It shows nothing any more.', type: named('ShareEnded', ShareEnded) },
    refusals: ['NO_SUCH_CASE', 'NOT_FOUND'],
  })
  async end(
    @By() by: Caller,
    @ParsedBody(EndShareBody) { share }: z.output<typeof EndShareBody>,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof ShareEnded>> {
    idempotencyKey(request);
    await this.handler.end(by, share);
    return { ended: true };
  }
}
