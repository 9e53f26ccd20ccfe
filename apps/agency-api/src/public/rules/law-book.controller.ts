import { Controller, Get, Header, Inject, Param, Req } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { CountryLaws, Guarantees, Procedures, ProcedureView } from '@puente/contracts/answers/public';
import type { CaseKind } from '@puente/domain/file/case';
import { caseKinds } from '@puente/domain/file/case';
import { acceptedLanguage } from '@puente/words/languages';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parsed } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { lawBook } from './law-book.js';

const kindOfFile = z.enum(caseKinds);
const inLanguage = (headers: FastifyRequest['headers']) => lawBook(acceptedLanguage(headers['accept-language']));

/** The rest of the book beside the agreements: guarantees, each country's own law, and who may do what. Open to everybody. */
@ApiTags('rules')
@Controller('rules')
export class LawBookController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'rules'>) {}

  @Get('guarantees')
  @Header('cache-control', 'public, max-age=60')
  @Header('vary', 'accept-language')
  @Operation({
    id: 'listGuarantees',
    summary: 'What the procedure promises everybody, and on what each promise rests.',
    answer: { description: 'R1 to R18, in the language asked for.', type: named('Guarantees', Guarantees) },
  })
  guarantees(@Req() { headers }: FastifyRequest): Guarantees {
    return inLanguage(headers).guarantees();
  }

  @Get('countries')
  @Header('cache-control', 'public, max-age=60')
  @Header('vary', 'accept-language')
  @Operation({
    id: 'listCountryLaws',
    summary: 'The periods that each country’s own law gives, with the act that says so.',
    answer: { description: 'By country.', type: named('CountryLaws', CountryLaws) },
  })
  countries(@Req() { headers }: FastifyRequest): CountryLaws {
    return { items: this.parts.rules.packs.map(inLanguage(headers).countryLaw) };
  }

  @Get('procedures')
  @Header('cache-control', 'public, max-age=60')
  @Header('vary', 'accept-language')
  @Operation({
    id: 'listProcedures',
    summary: 'The kinds of file that the law knows.',
    answer: { description: 'In the order of the law.', type: named('Procedures', Procedures) },
  })
  procedures(@Req() { headers }: FastifyRequest): Procedures {
    return inLanguage(headers).procedures();
  }

  @Get('procedures/:kind')
  @ApiParam({ name: 'kind', description: 'Of file, as `/rules/procedures` names it.', schema: schemaOf(kindOfFile) })
  @Header('cache-control', 'public, max-age=60')
  @Header('vary', 'accept-language')
  @Operation({
    id: 'readProcedure',
    summary: 'One kind of file: its stages, who may do what in which, and what that is refused for.',
    answer: { description: 'By the law’s own tables.', type: named('ProcedureView', ProcedureView) },
  })
  procedure(
    @Param('kind', parsed(kindOfFile, 'path.kind')) kind: CaseKind,
    @Req() { headers }: FastifyRequest,
  ): ProcedureView {
    return inLanguage(headers).procedure(kind);
  }
}
