import { Controller, Get, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnDeletion } from '@puente/contracts/answers/worker';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { OwnDeletionReader } from './own-deletion-reader.js';

/** What a worker must know before they ask for everything about them to be deleted, and how their request stands. */
@ApiTags('status')
@Controller('status/deletion')
export class DeletionController {
  constructor(private readonly reader: OwnDeletionReader) {}

  @Get()
  @Operation({
    id: 'readOwnDeletion',
    summary:
      'What stands against deleting everything about the worker in this country, by which rule, and their request.',
    description: 'It is asked for with `POST /cases/{caseId}/ask-deletion`, and taken back by withdrawing the request.',
    access: { session: 'own' },
    answer: { description: 'As it stands now.', type: named('OwnDeletion', OwnDeletion) },
    refusals: ['NO_SUCH_CASE'],
  })
  read(@By() by: Caller, @Req() request: FastifyRequest): Promise<OwnDeletion> {
    return this.reader.read(by, answeredIn(request));
  }
}
