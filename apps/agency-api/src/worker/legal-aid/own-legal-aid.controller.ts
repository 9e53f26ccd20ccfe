import { Controller, Get, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnLegalAid } from '@puente/contracts/answers/worker';
import { acceptedLanguage } from '@puente/words/languages';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { OwnLegalAidReader } from './own-legal-aid-reader.js';

/** Who helps the worker for nothing, and how what they asked for stands. */
@ApiTags('status')
@Controller('status/legal-aid')
export class OwnLegalAidController {
  constructor(private readonly reader: OwnLegalAidReader) {}

  @Get()
  @Operation({
    id: 'readOwnLegalAid',
    summary: 'Bodies of free legal aid of this country, what the worker can show them, and what they asked for.',
    description:
      'It is asked for with `POST /cases/{caseId}/ask-legal-aid`, and ended at once with `POST /cases/{number}/end-legal-aid`.',
    access: { session: 'own' },
    answer: { description: 'As it stands now.', type: named('OwnLegalAid', OwnLegalAid) },
    refusals: ['NO_SUCH_CASE'],
  })
  read(@By() by: Caller, @Req() request: FastifyRequest): Promise<OwnLegalAid> {
    return this.reader.read(by, acceptedLanguage(request.headers['accept-language']));
  }
}
