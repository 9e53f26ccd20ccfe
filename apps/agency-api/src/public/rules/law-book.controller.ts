import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { CountryLaws, Guarantees, Procedures, ProcedureView } from '@puente/contracts/answers/public';
import type { CaseKind } from '@puente/domain/file/case';
import { caseKinds } from '@puente/domain/file/case';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parsed } from '../../http/asking/body.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { Operation } from '../../http/operation/operation.js';
import { publishedJson } from '../../http/operation/published.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { lawBook } from './law-book.js';

const kindOfFile = z.enum(caseKinds);
const bookFor = (request: FastifyRequest) => lawBook(answeredIn(request));

/** The rest of the book beside the agreements: guarantees, each country's own law, and who may do what. Open to everybody. */
@ApiTags('rules')
@Controller('rules')
export class LawBookController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'rules'>) {}

  @Get('guarantees')
  @Operation({
    id: 'listGuarantees',
    summary: 'What the procedure promises everybody, and on what each promise rests.',
    answer: {
      description: 'R1 to R18, in the language asked for.',
      type: named('Guarantees', Guarantees),
      unchanged: true,
    },
  })
  guarantees(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string | undefined {
    return publishedJson(bookFor(request).guarantees(), request, reply);
  }

  @Get('countries')
  @Operation({
    id: 'listCountryLaws',
    summary: 'The periods that each country’s own law gives, with the act that says so.',
    answer: { description: 'By country.', type: named('CountryLaws', CountryLaws), unchanged: true },
  })
  countries(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string | undefined {
    return publishedJson({ items: this.parts.rules.packs.map(bookFor(request).countryLaw) }, request, reply);
  }

  @Get('procedures')
  @Operation({
    id: 'listProcedures',
    summary: 'The kinds of file that the law knows.',
    answer: { description: 'In the order of the law.', type: named('Procedures', Procedures), unchanged: true },
  })
  procedures(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string | undefined {
    return publishedJson(bookFor(request).procedures(), request, reply);
  }

  @Get('procedures/:kind')
  @ApiParam({ name: 'kind', description: 'Of file, as `/rules/procedures` names it.', schema: schemaOf(kindOfFile) })
  @Operation({
    id: 'readProcedure',
    summary: 'One kind of file: its stages, who may do what in which, and what that is refused for.',
    answer: { description: 'By the law’s own tables.', type: named('ProcedureView', ProcedureView), unchanged: true },
  })
  procedure(
    @Param('kind', parsed(kindOfFile, 'path.kind')) kind: CaseKind,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string | undefined {
    return publishedJson(bookFor(request).procedure(kind), request, reply);
  }
}
