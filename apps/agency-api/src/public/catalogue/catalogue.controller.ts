import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { countryCode, line, standardCode } from '@puente/contracts/values';
import type { CountryCode, StandardCode } from '@puente/domain/kernel';
import { searchCatalogue } from '@puente/persistence/catalogue';
import type { z } from 'zod';
import { parsed } from '../../http/asking/body.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import {
  Certifiers,
  Countries,
  EquivalencesView,
  StandardsFound,
  StandardView,
} from '@puente/contracts/answers/public';
import { Registers } from './registers.js';
import { lookUpLimits, searchLimits } from './search-limits.js';

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
    answer: { description: 'All of them.', type: named('Countries', Countries) },
  })
  countries(): z.output<typeof Countries> {
    return this.registers.countries();
  }

  @Get('catalogue/:country/standards')
  @CountryParam
  @ApiQuery({ name: 'q', description: 'Words, a code, or an everyday name: “albañil”.', schema: schemaOf(line(200)) })
  @Limited(...searchLimits)
  @Operation({
    id: 'searchStandards',
    summary: 'Finds standards by words, code, or the everyday name of an occupation.',
    answer: { description: 'The best twenty, best first.', type: named('StandardsFound', StandardsFound) },
    refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  async search(
    @Param('country', country) code: CountryCode,
    @Query('q', parsed(line(200), 'query.q')) words: string,
  ): Promise<z.output<typeof StandardsFound>> {
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
    answer: { description: 'The standard.', type: named('Standard', StandardView) },
    refusals: ['NOT_FOUND'],
  })
  standard(
    @Param('country', country) code: CountryCode,
    @Param('code', parsed(standardCode, 'path.code')) standard: StandardCode,
  ): z.output<typeof StandardView> {
    return this.registers.standard(code, standard);
  }

  @Get('catalogue/:country/standards/:code/equivalences')
  @CountryParam
  @ApiParam({ name: 'code', description: 'Official code: EC0586.01.', schema: schemaOf(standardCode) })
  @Limited(...lookUpLimits)
  @Operation({
    id: 'listEquivalences',
    summary: 'What a standard is worth in other countries, unit by unit, with the act and the votes that approved it.',
    answer: { description: 'Those in force today.', type: named('Equivalences', EquivalencesView) },
    refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  equivalences(
    @Param('country', country) code: CountryCode,
    @Param('code', parsed(standardCode, 'path.code')) standard: StandardCode,
  ): z.output<typeof EquivalencesView> {
    return this.registers.equivalences(code, standard);
  }

  @Get('catalogue/:country/certifiers')
  @CountryParam
  @ApiQuery({ name: 'standard', description: 'Official code: EC0586.01.', schema: schemaOf(standardCode) })
  @Limited(...lookUpLimits)
  @Operation({
    id: 'listCertifiers',
    summary: 'Who is accredited today to certify a standard.',
    answer: { description: 'By name.', type: named('Certifiers', Certifiers) },
    refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  certifiers(
    @Param('country', country) code: CountryCode,
    @Query('standard', parsed(standardCode, 'query.standard')) standard: StandardCode,
  ): z.output<typeof Certifiers> {
    return { items: this.registers.certifiers(code, standard) };
  }
}
