import { Controller, Inject, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { askAgainAt } from '../../http/limits/ask-again.js';
import { addressOf } from '../../http/limits/address-of.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { CheckAnswer } from '@puente/contracts/answers/checking';
import { CheckBody } from './check-bodies.js';
import { CheckHandler } from './check-handler.js';
import { checkLimits } from './check-limits.js';

/** Whether a credential holds, for whoever has its number and the person's document before them. Nobody is found by a name. */
@ApiTags('checks')
@Controller('checks')
export class ChecksController {
  constructor(
    private readonly handler: CheckHandler,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock'>,
  ) {}

  /** Both numbers are in the body, so that they stand in no address and in no log. */
  @Post()
  @ApiBody({ type: named('CheckBody', CheckBody) })
  @Limited(...checkLimits)
  @Operation({
    id: 'checkCredential',
    summary: 'How a credential of this country stands, by its number and the number of the holder’s identity document.',
    description:
      'A wrong number, a wrong document and a person without a document number get the same answer. A node knows the credentials that its own country issued. The worker reads that somebody checked, when, and the purpose that was chosen.',
    idempotent: true,
    answer: { status: 200, description: 'Found.', type: named('CheckAnswer', CheckAnswer) },
    refusals: ['CREDENTIAL_NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  async check(@ParsedBody(CheckBody) body: CheckBody, @Req() request: FastifyRequest): Promise<CheckAnswer> {
    idempotencyKey(request);
    const { document, number, purpose } = body;
    const asking = {
      by: { kind: 'anybody' } as const,
      from: addressOf(request),
      ...(purpose === undefined ? {} : { purpose }),
    };
    const language = answeredIn(request);
    const checked = await this.handler.check({ number, document }, asking, language);
    if (checked.outcome === 'found') return checked.credential;
    if (checked.outcome === 'not-found') throw new HttpProblem('CREDENTIAL_NOT_FOUND');
    throw askAgainAt(checked.until, this.parts.clock.now());
  }
}
