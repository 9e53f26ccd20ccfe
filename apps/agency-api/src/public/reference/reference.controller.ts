import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Reference } from '@puente/contracts/answers/public';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answeredIn } from '../../http/languages/answered-in.js';
import { Operation } from '../../http/operation/operation.js';
import { publishedJson } from '../../http/operation/published.js';
import { named } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { referenceIn } from './reference.js';

/** What a program of an agency reads once, to name what every other answer has by its code. Open to everybody. */
@ApiTags('rules')
@Controller('reference')
export class ReferenceController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'here' | 'rules'>) {}

  @Get()
  @Operation({
    id: 'readReferenceData',
    summary: 'Kinds of file with their stages, roles, kinds of document, regions, and the codes of problems.',
    description:
      'In the language asked for. Countries with their agencies stand at `/countries`, standards and certifiers in the catalogue, legal bases and other texts of decisions at `/rules/texts`.',
    answer: { description: 'All of it.', type: named('ReferenceData', Reference), unchanged: true },
  })
  read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string | undefined {
    const { here, rules } = this.parts;
    return publishedJson(referenceIn(answeredIn(request), rules.country(here)), request, reply);
  }
}
