import { Controller, Get, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnChoices } from '@puente/contracts/answers/worker';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { OwnChoiceReader } from './own-choice-reader.js';

/** What a worker must know before they do what only they can. */
@ApiTags('status')
@Controller('status/choices')
export class ChoicesController {
  constructor(private readonly reader: OwnChoiceReader) {}

  @Get()
  @Operation({
    id: 'listOwnChoices',
    summary:
      'What the worker can appeal or withdraw, which tests they can ask another date for, what they choose after two missed, and about which newer rules they are asked.',
    description:
      'Of the case and of what is about it, in this country. The commands are `appeal`, `withdraw`, `ask-other-date`, `choose-after-test` and `answer-migration`.',
    access: { session: 'own' },
    answer: { description: 'As it stands now.', type: named('OwnChoices', OwnChoices) },
    refusals: ['NO_SUCH_CASE'],
  })
  list(@By() by: Caller, @Req() request: FastifyRequest): Promise<OwnChoices> {
    return this.reader.read(by, answeredIn(request));
  }
}
