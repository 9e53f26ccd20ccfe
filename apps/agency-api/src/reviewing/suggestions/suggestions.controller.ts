import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { countryCode, standardCode } from '@puente/contracts/values';
import type { CaseId, CountryCode, StandardCode } from '@puente/domain/kernel';
import { readCase } from '@puente/settlement/case-file';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { CaseDoor } from '../../cases/file/case-door.js';
import { parsed } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { Suggester } from './suggester.js';
import { SuggestionsView } from '@puente/contracts/answers/reviewing';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';
import { answeredIn } from '../../http/languages/answered-in.js';

const Suggestions = named('Suggestions', SuggestionsView);

/** For whoever judges what no equivalence says. What is looked at here stands in no file, unless a ground cites it. */
@ApiTags('catalogue')
@Controller()
export class SuggestionsController {
  constructor(
    private readonly door: CaseDoor,
    private readonly suggester: Suggester,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool'>,
  ) {}

  @Get('cases/:caseId/suggestions')
  @CaseNumberParam
  @Operation({
    id: 'listCaseSuggestions',
    summary: 'Standards of this country that might answer to the certificate under review, each with its ground.',
    access: { staff: ['reviewer', 'approver', 'supervisor'] },
    answer: { description: 'At most ten, likeliest first; none for a file that is no review.', type: Suggestions },
    refusals: ['NO_SUCH_CASE'],
  })
  async forCase(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Req() request: FastifyRequest,
  ): Promise<SuggestionsView> {
    await this.door.open(by, caseId);
    const found = await readCase(this.parts.pool, caseId);
    if (found?.kind !== 'recognition-review') return { items: [] };
    const { filing, host } = found.file;
    const language = answeredIn(request);
    return this.suggester.suggest(filing.certificate.standard, host.country, language);
  }

  @Get('catalogue/:country/standards/:code/suggestions')
  @ApiParam({ name: 'country', description: 'ISO 3166-1 alpha-2.', schema: schemaOf(countryCode) })
  @ApiParam({ name: 'code', description: 'Official code: EC0586.01.', schema: schemaOf(standardCode) })
  @ApiQuery({ name: 'host', description: 'Where it is to count.', schema: schemaOf(countryCode) })
  @Operation({
    id: 'listSuggestions',
    summary: 'Standards of another country that might answer to one, each with its ground; for staff and committees.',
    access: { staff: ['registrar', 'reviewer', 'approver', 'supervisor', 'adviser', 'delegate', 'auditor'] },
    answer: { description: 'At most ten, likeliest first.', type: Suggestions },
    refusals: ['NOT_FOUND'],
  })
  forStandard(
    @Param('country', parsed(countryCode, 'path.country')) country: CountryCode,
    @Param('code', parsed(standardCode, 'path.code')) code: StandardCode,
    @Query('host', parsed(countryCode, 'query.host')) host: CountryCode,
    @Req() request: FastifyRequest,
  ): Promise<SuggestionsView> {
    return this.suggester.suggest({ country, code }, host, answeredIn(request));
  }
}
