import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiTags } from '@nestjs/swagger';
import { countryCode, line, unitCode } from '@puente/contracts/values';
import { searchCatalogues } from '@puente/persistence/catalogue';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readStandardKey, standardKey } from './standard-key.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { parse } from '../../http/problems/invalid-input.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { CertificatesFound, PreCheckView } from '@puente/contracts/answers/public';
import { PreChecks } from './pre-checks.js';
import { lookUpLimits, searchLimits } from '../catalogue/search-limits.js';

const PreCheckBody = z.strictObject({
  from: standardKey,
  host: countryCode.exactOptional(),
  units: z.array(unitCode).min(1).max(100).exactOptional(),
});
type PreCheckBody = z.output<typeof PreCheckBody>;
const PreCheckQuery = z.strictObject({
  from: standardKey,
  host: countryCode.optional(),
  units: z
    .string()
    .max(2000)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}(?:,[A-Za-z0-9][A-Za-z0-9._/-]{0,63}){0,99}$/)
    .transform((list) => list.split(','))
    .pipe(z.array(unitCode).min(1).max(100))
    .optional(),
});
const FindQuery = z.strictObject({ q: line(200), country: countryCode.optional() });

const PreCheck = named('PreCheck', PreCheckView);
const text = {
  summary: 'What a certificate would be worth in another country, before applying. Free, and without saying who asks.',
  answer: { description: 'Units recognised and missing, and where to gain them.', type: PreCheck },
  refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
} as const;

/** Before anybody applies: no identity, nothing kept. */
@ApiTags('pre-check')
@Controller('pre-check')
export class PreCheckController {
  constructor(
    private readonly checks: PreChecks,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool' | 'rules'>,
  ) {}

  @Get()
  @ApiQuery({
    name: 'from',
    description: 'Country and code: MX:EC0586.01.',
    schema: schemaOf(PreCheckQuery.shape.from),
  })
  @ApiQuery({
    name: 'host',
    required: false,
    description: 'Left out: every country with an agreement.',
    schema: schemaOf(PreCheckQuery.shape.host),
  })
  @ApiQuery({
    name: 'units',
    required: false,
    description: 'Only these units are held, by comma.',
    schema: schemaOf(PreCheckQuery.shape.units),
  })
  @Limited(...lookUpLimits)
  @Operation({ id: 'preCheck', ...text })
  read(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PreCheckView> {
    const { from, host, units } = parse(PreCheckQuery, query, 'query');
    // The same for everybody who asks in this language.
    void reply.headers({ 'cache-control': 'public, max-age=60' });
    const language = answeredIn(request);
    return this.checks.answer({ from: readStandardKey(from), host, units }, language);
  }

  /** The same for whoever would rather not leave the question in an address. */
  @Post()
  @HttpCode(200)
  @ApiBody({ type: named('AskPreCheck', PreCheckBody) })
  @Limited(...lookUpLimits)
  @Operation({ id: 'askPreCheck', ...text, idempotent: true })
  ask(
    @ParsedBody(PreCheckBody) { from, host, units }: PreCheckBody,
    @Req() request: FastifyRequest,
  ): Promise<PreCheckView> {
    idempotencyKey(request);
    const language = answeredIn(request);
    return this.checks.answer({ from: readStandardKey(from), host, units }, language);
  }

  @Get('certificates')
  @ApiQuery({ name: 'q', description: 'What somebody can do, a title or a code.', schema: schemaOf(FindQuery.shape.q) })
  @ApiQuery({
    name: 'country',
    required: false,
    description: 'Only of this country.',
    schema: schemaOf(FindQuery.shape.country),
  })
  @Limited(...searchLimits)
  @Operation({
    id: 'findCertificates',
    summary: 'Standards of every country that fit everyday words: “instalador de paneles”, to choose from.',
    answer: { description: 'The best twenty, best first.', type: named('CertificatesFound', CertificatesFound) },
    refusals: ['TOO_MANY_REQUESTS'],
  })
  async find(@Query() query: unknown): Promise<z.output<typeof CertificatesFound>> {
    const { q, country } = parse(FindQuery, query, 'query');
    const countries = country === undefined ? this.parts.rules.packs.map((pack) => pack.country) : [country];
    const hits = await searchCatalogues(this.parts.pool, countries, q);
    return {
      items: hits.map(({ country: of, code, title, occupations, demonstration }) => ({
        ...{ country: of, code, title, demonstration },
        occupations: [...occupations],
        key: `${of}:${code}`,
      })),
    };
  }
}
