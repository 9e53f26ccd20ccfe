import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { openLimit } from './share-limits.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { SharedFacts } from '@puente/contracts/answers/worker';
import { OpenShareBody } from './share-bodies.js';
import { SharedFactsHandler } from './shared-facts.js';

/** What somebody sees to whom a worker sent a link. */
@ApiTags('shares')
@Controller('shares')
export class SharedController {
  constructor(private readonly handler: SharedFactsHandler) {}

  /** The token is in the body, so that it stands in no log of this process. */
  @Post('open')
  @ApiBody({ type: named('OpenShare', OpenShareBody) })
  @Limited(openLimit)
  @Operation({
    id: 'openShare',
    summary: 'The facts that a worker chose to show, and how the credential stands now.',
    idempotent: true,
    answer: {
      status: 200,
      description: 'The worker reads that it was opened.',
      type: named('SharedFacts', SharedFacts),
    },
    refusals: ['NOT_FOUND', 'SHARE_ENDED', 'TOO_MANY_REQUESTS'],
  })
  async open(
    @ParsedBody(OpenShareBody) { token }: z.output<typeof OpenShareBody>,
    @Req() request: FastifyRequest,
  ): Promise<SharedFacts> {
    idempotencyKey(request);
    return this.handler.open(token, answeredIn(request));
  }
}
