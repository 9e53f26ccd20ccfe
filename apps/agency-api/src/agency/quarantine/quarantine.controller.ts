import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Quarantine, Quarantined } from '@puente/contracts/answers/agency';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By, subjectOf } from '../../http/access/caller.js';
import { NoBody, Nothing, parsed } from '../../http/asking/body.js';
import { commandIdOf, idempotencyKey } from '../../http/asking/conditions.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { QuarantineHandler } from './quarantine-handler.js';

const idAsked = z.string().regex(/^[1-9]\d{0,14}$/);
const idInPath = parsed(idAsked, 'path.id');
const IdParam = ApiParam({ name: 'id', description: 'As the list says it: 17.', schema: schemaOf(idAsked) });

/** An operator runs the system and sees no personal data: the reason and the place, never the content. */
@ApiTags('operation')
@Controller('quarantine')
export class QuarantineController {
  constructor(private readonly handler: QuarantineHandler) {}

  @Get()
  @Operation({
    id: 'listQuarantine',
    summary: 'Events of other countries that could not be accepted, newest first.',
    access: { staff: ['operator'] },
    answer: { description: 'The newest hundred that nobody has dealt with.', type: named('Quarantine', Quarantine) },
  })
  list(): Promise<z.output<typeof Quarantine>> {
    return this.handler.list();
  }

  @Get(':id')
  @IdParam
  @Operation({
    id: 'readQuarantined',
    summary: 'Why one was not accepted, and whether it waits, is judged afresh, or was dealt with.',
    access: { staff: ['operator'] },
    answer: { description: 'As it is now.', type: named('Quarantined', Quarantined) },
    refusals: ['NOT_FOUND'],
  })
  read(@Param('id', idInPath) id: string): Promise<z.output<typeof Quarantined>> {
    return this.handler.read(Number(id));
  }

  @Post(':id/retry')
  @IdParam
  @NoBody
  @Operation({
    id: 'retryQuarantined',
    summary: 'Has one judged afresh, whose cause lay here and was mended.',
    description:
      'The relay judges it within a second, as the file is then, and its sender is told what became of it. Refused again, it waits again.',
    access: { staff: ['operator'] },
    idempotent: true,
    answer: { status: 202, description: 'As it is now.', type: named('Quarantined', Quarantined) },
    refusals: ['NOT_FOUND', 'NOT_KEPT_WHOLE', 'TOO_MANY_NEW_PEOPLE'],
  })
  retry(
    @By() by: Caller,
    @Param('id', idInPath) id: string,
    @Nothing() _nothing: object,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof Quarantined>> {
    return this.handler.retry(by, Number(id), commandIdOf(subjectOf(by), idempotencyKey(request)));
  }
}
