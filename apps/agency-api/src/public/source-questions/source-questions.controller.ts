import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { SourceAnswered, SourceQuestionView } from '@puente/contracts/answers/public';
import { ParsedBody } from '../../http/asking/body.js';
import { commandIdOf, idempotencyKey, requestHash } from '../../http/asking/conditions.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { AnswerSourceBody, ReadSourceQuestionBody } from './source-bodies.js';
import { sourceLimit } from './source-limits.js';
import { SourceQuestionHandler } from './source-question-handler.js';

const refusals = ['SOURCE_CODE_NOT_ACCEPTED', 'TOO_MANY_REQUESTS'] as const;

/** A certifier says whether a certificate is theirs, by the code that was sent to where the register names them, without an account. */
@ApiTags('source-questions')
@Controller('source-questions')
export class SourceQuestionsController {
  constructor(private readonly handler: SourceQuestionHandler) {}

  /** The code is in the body, so that it stands in no address and in no log. */
  @Post('read')
  @ApiBody({ type: named('ReadSourceQuestion', ReadSourceQuestionBody) })
  @Limited(sourceLimit)
  @Operation({
    id: 'readSourceQuestion',
    summary: 'What a code asks a certifier about: the name, the folio, the standard and the day of one certificate.',
    idempotent: true,
    answer: { status: 200, description: 'Still to be answered.', type: named('SourceQuestion', SourceQuestionView) },
    refusals,
  })
  async read(
    @ParsedBody(ReadSourceQuestionBody) { code }: z.output<typeof ReadSourceQuestionBody>,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof SourceQuestionView>> {
    idempotencyKey(request);
    return this.handler.read(code, answeredIn(request));
  }

  @Post('answer')
  @ApiBody({ type: named('AnswerSource', AnswerSourceBody) })
  @Limited(sourceLimit)
  @Operation({
    id: 'answerSource',
    summary:
      'Whether the certificate is theirs, once; why, wherever that is no plain yes. It decides nothing by itself.',
    idempotent: true,
    answer: { status: 200, description: 'Kept in the file.', type: named('SourceAnswered', SourceAnswered) },
    refusals: [...refusals, 'REASONS_MISSING'],
  })
  async answer(
    @ParsedBody(AnswerSourceBody) { code, ...answer }: AnswerSourceBody,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof SourceAnswered>> {
    const key = idempotencyKey(request);
    await this.handler.answer(code, answer, (question) => ({
      commandId: commandIdOf(`certifier:${question}`, key),
      hash: requestHash(question, answer),
    }));
    return { answered: true };
  }
}
