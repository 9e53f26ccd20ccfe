import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { countryCode, standardCode } from '@puente/contracts/values';
import type { CountryCode, StandardCode } from '@puente/domain/kernel';
import { searchCatalogue } from '@puente/persistence/catalogue';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parsed } from '../../http/asking/body.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { publishedJson } from '../../http/operation/published.js';
import { parse } from '../../http/problems/invalid-input.js';
import { askedOf, named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import {
  Certifiers,
  Countries,
  EquivalencesView,
  StandardsFound,
  StandardView,
} from '@puente/contracts/answers/public';
import { CertifiersQuery, StandardsQuery } from './register-queries.js';
import { Registers } from './registers.js';
import { lookUpLimits, searchLimits } from './search-limits.js';

const ofStandards = askedOf(StandardsQuery.shape);
const ofCertifiers = askedOf(CertifiersQuery.shape);

const country = parsed(countryCode, 'path.country');
const CountryParam = ApiParam({ name: 'country', description: 'ISO 3166-1 alpha-2.', schema: schemaOf(countryCode) });

/** What countries certify, and who may certify it; open to everybody. */
@ApiTags('catalogue')
@Controller()
export class CatalogueController {
  constructor(
    private readonly registers: Registers,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool'>,
  ) {}

  @Get('countries')
  @Operation({
    id: 'listCountries',
    summary: 'The countries of this installation, their agencies and the identity documents they take.',
    answer: { description: 'All of them.', type: named('Countries', Countries), unchanged: true },
  })
  countries(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string | undefined {
    return publishedJson(this.registers.countries(), request, reply);
  }

  @Get('catalogue/:country/standards')
  @CountryParam
  @ApiQuery({ ...ofStandards('q'), description: 'Words, a code, or an everyday name: “albañil”.' })
  @ApiQuery({ ...ofStandards('limit'), description: 'How many at most; a hundred where nothing is said.' })
  @ApiQuery({ ...ofStandards('cursor'), description: '`next` of the page before; not beside `q`.' })
  @Limited(...searchLimits)
  @Operation({
    id: 'searchStandards',
    summary:
      'Finds standards by words, code, or the everyday name of an occupation; without them, all of the register.',
    answer: {
      description: 'The best twenty, best first; a page of the register, by code.',
      type: named('StandardsFound', StandardsFound),
      unchanged: true,
    },
    refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  async search(
    @Param('country', country) code: CountryCode,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const asked = parse(StandardsQuery, query, 'query');
    const found = asked.q === undefined ? this.registers.standards(code, asked) : await this.sought(code, asked.q);
    return publishedJson(found, request, reply);
  }

  private async sought(code: CountryCode, words: string): Promise<StandardsFound> {
    this.registers.of(code);
    const hits = await searchCatalogue(this.parts.pool, code, words);
    return { items: hits.map((hit) => ({ ...hit, occupations: [...hit.occupations] })) };
  }

  @Get('catalogue/:country/standards/:code')
  @CountryParam
  @ApiParam({ name: 'code', description: 'Official code: EC0586.01.', schema: schemaOf(standardCode) })
  @Operation({
    id: 'readStandard',
    summary: 'One standard with its units.',
    answer: { description: 'The standard.', type: named('Standard', StandardView), unchanged: true },
    refusals: ['NOT_FOUND'],
  })
  standard(
    @Param('country', country) code: CountryCode,
    @Param('code', parsed(standardCode, 'path.code')) standard: StandardCode,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string | undefined {
    return publishedJson(this.registers.standard(code, standard), request, reply);
  }

  @Get('catalogue/:country/standards/:code/equivalences')
  @CountryParam
  @ApiParam({ name: 'code', description: 'Official code: EC0586.01.', schema: schemaOf(standardCode) })
  @Limited(...lookUpLimits)
  @Operation({
    id: 'listEquivalences',
    summary: 'What a standard is worth in other countries, unit by unit, with the act and the votes that approved it.',
    answer: {
      description: 'Those in force today.',
      type: named('Equivalences', EquivalencesView),
      unchanged: true,
    },
    refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  equivalences(
    @Param('country', country) code: CountryCode,
    @Param('code', parsed(standardCode, 'path.code')) standard: StandardCode,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string | undefined {
    return publishedJson(this.registers.equivalences(code, standard), request, reply);
  }

  @Get('catalogue/:country/certifiers')
  @CountryParam
  @ApiQuery({
    ...ofCertifiers('standard'),
    description: 'Official code, EC0586.01: only who is accredited for it today.',
  })
  @ApiQuery({ ...ofCertifiers('limit'), description: 'How many at most; five hundred where nothing is said.' })
  @ApiQuery({ ...ofCertifiers('cursor'), description: '`next` of the page before.' })
  @Limited(...lookUpLimits)
  @Operation({
    id: 'listCertifiers',
    summary: 'Who certifies in a country; with a standard, who is accredited for it today.',
    answer: { description: 'One page, by name.', type: named('Certifiers', Certifiers), unchanged: true },
    refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  certifiers(
    @Param('country', country) code: CountryCode,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string | undefined {
    const asked = parse(CertifiersQuery, query, 'query');
    return publishedJson(this.registers.certifiers(code, asked), request, reply);
  }
}
