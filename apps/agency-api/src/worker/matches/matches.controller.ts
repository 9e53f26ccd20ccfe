import { Controller, Get, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { MatchAnswered, OwnMatches } from '@puente/contracts/answers/worker';
import { prose } from '@puente/contracts/values';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { OwnMatchHandler } from './own-match-handler.js';

const AnswerBody = z.strictObject({
  match: z.int().positive(),
  answer: z.enum(['yes', 'no']),
  /** Sealed; read by the office that asked. */
  reason: prose(300).exactOptional(),
});
export type AnswerBody = z.output<typeof AnswerBody>;

/** Whether a dossier at some counter is the worker's too: only they, or two officers who saw a document, can say. */
@ApiTags('status')
@Controller('status/matches')
export class MatchesController {
  constructor(private readonly handler: OwnMatchHandler) {}

  @Get()
  @Operation({
    id: 'listOwnMatches',
    summary:
      'Dossiers at counters that an officer holds for the worker’s: those to answer, and what came of the others.',
    description:
      'On the page of the dossier that was here before, because it is the one that would open; whoever opened the other one typed its contact. Of that one there is agency, country and what its certificates are about.',
    access: { worker: true, session: 'own' },
    answer: { description: 'Newest first.', type: named('OwnMatches', OwnMatches) },
    refusals: ['NO_SUCH_CASE'],
  })
  list(@By() by: Caller, @Req() request: FastifyRequest): Promise<OwnMatches> {
    return this.handler.list(by, answeredIn(request));
  }

  @Post('answer')
  @ApiBody({ type: named('MatchAnswerBody', AnswerBody) })
  @Operation({
    id: 'answerMatch',
    summary: 'The worker says whether that dossier is theirs; for good.',
    description:
      'Yes opens the worker’s dossier to the agency that asked, as a second officer’s confirmation would. No ends it: nobody can confirm it, and nobody can propose the two again without an identity document that was not there before.',
    access: { worker: true, session: 'own' },
    idempotent: true,
    answer: { status: 200, description: 'Recorded; the office reads it.', type: named('MatchAnswered', MatchAnswered) },
    refusals: ['NO_SUCH_CASE', 'NOT_FOUND', 'ALREADY_DONE'],
  })
  answer(
    @By() by: Caller,
    @ParsedBody(AnswerBody) body: AnswerBody,
    @Req() request: FastifyRequest,
  ): Promise<MatchAnswered> {
    idempotencyKey(request);
    return this.handler.answer(by, body);
  }
}
