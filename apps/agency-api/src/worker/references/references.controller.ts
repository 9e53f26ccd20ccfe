import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CoSign, DeclineReference } from '@puente/domain/kinds/certification';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ParsedBody } from '../../http/asking/body.js';
import { commandIdOf, idempotencyKey, requestHash } from '../../http/asking/conditions.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { ReferenceAnswered, ReferenceView } from '@puente/contracts/answers/worker';
import { CoSignBody, ReadReferenceBody } from './reference-bodies.js';
import { ReferenceHandler } from './reference-handler.js';
import { referenceLimit } from './reference-limits.js';

const ReferenceAnsweredDto = named('ReferenceAnswered', ReferenceAnswered);
const refusals = ['REFERENCE_CODE_NOT_ACCEPTED', 'TOO_MANY_REQUESTS'] as const;

/** Employers and peers co-sign what a worker declared, by the code that was sent to them, without an account. */
@ApiTags('references')
@Controller('references')
export class ReferencesController {
  constructor(private readonly handler: ReferenceHandler) {}

  /** The code is in the body, so that it stands in no address and in no log. */
  @Post('read')
  @ApiBody({ type: named('ReadReference', ReadReferenceBody) })
  @Limited(referenceLimit)
  @Operation({
    id: 'readReference',
    summary: 'What a code asks about: given names, the standard’s units and what the worker declared.',
    idempotent: true,
    answer: { status: 200, description: 'Still to be answered.', type: named('Reference', ReferenceView) },
    refusals,
  })
  async read(
    @ParsedBody(ReadReferenceBody) { code }: z.output<typeof ReadReferenceBody>,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof ReferenceView>> {
    idempotencyKey(request);
    return this.handler.read(code, answeredIn(request));
  }

  @Post('co-sign')
  @ApiBody({ type: named('CoSign', CoSignBody) })
  @Limited(referenceLimit)
  @Operation({
    id: 'coSignReference',
    summary: 'Says what the co-signer saw: whether it is so, as what, in which years and which units.',
    idempotent: true,
    answer: { status: 200, description: 'Kept in the file.', type: ReferenceAnsweredDto },
    refusals: [...refusals, 'ALREADY_DONE', 'NOT_IN_THIS_STAGE', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'DATE_IN_FUTURE'],
  })
  coSign(
    @ParsedBody(CoSignBody) { code, ...witnessed }: z.output<typeof CoSignBody>,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof ReferenceAnswered>> {
    return this.answer(code, { type: 'co-sign', witnessed }, request);
  }

  @Post('decline')
  @ApiBody({ type: named('DeclineReference', ReadReferenceBody) })
  @Limited(referenceLimit)
  @Operation({
    id: 'declineReference',
    summary: 'Would rather not say anything; it is not held against the worker.',
    idempotent: true,
    answer: { status: 200, description: 'Kept in the file.', type: ReferenceAnsweredDto },
    refusals: [...refusals, 'ALREADY_DONE', 'NOT_IN_THIS_STAGE'],
  })
  decline(
    @ParsedBody(ReadReferenceBody) { code }: z.output<typeof ReadReferenceBody>,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof ReferenceAnswered>> {
    return this.answer(code, { type: 'decline-reference' }, request);
  }

  private async answer(
    code: string,
    command: CoSign | DeclineReference,
    request: FastifyRequest,
  ): Promise<z.output<typeof ReferenceAnswered>> {
    const key = idempotencyKey(request);
    const found = await this.handler.find(code);
    const commandId = commandIdOf(`co-signer:${found.id}`, key);
    await this.handler.answer(found, command, { commandId, hash: requestHash(found.id, command) });
    return { answered: true };
  }
}
