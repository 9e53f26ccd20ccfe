import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { mayIssue } from '@puente/country-packs/issuing';
import type { CountryPack } from '@puente/country-packs/rule-book';
import { countryCode, standardCode } from '@puente/contracts/values';
import { didWebUrl } from '@puente/credentials/did';
import type { CountryCode, StandardCode } from '@puente/domain/kernel';
import { todayIn } from '@puente/domain/clocks';
import type { Authority } from '@puente/verifier/trust';
import type { z } from 'zod';
import { parsed } from '../../http/asking/body.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { lookUpLimits } from '../catalogue/search-limits.js';
import { TrustHandler } from '../../checking/trust/trust-handler.js';
import { AccreditedCertifiers, Authorities, desks, Issuers } from '@puente/contracts/answers/public';

/** Who is who: each country’s authorities, what each may do and issue, and whom they accredited. Open to everybody. */
@ApiTags('authorities')
@Controller('authorities')
export class AuthoritiesController {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'rules' | 'clock'>,
    private readonly trust: TrustHandler,
  ) {}

  @Get()
  @Operation({
    id: 'listAuthorities',
    summary: 'The authorities of each country, what each may do and issue, and the keys with which it signs.',
    answer: { description: 'All of them.', type: named('Authorities', Authorities) },
  })
  async list(): Promise<z.output<typeof Authorities>> {
    const trusted = new Map((await this.trust.authorities()).map((one) => [one.country, one]));
    return { items: this.parts.rules.packs.map((pack) => authorityOf(pack, trusted.get(pack.country))) };
  }

  @Get('issuers')
  @ApiQuery({ name: 'standard', description: 'Official code: EC0586.01.', schema: schemaOf(standardCode) })
  @Limited(...lookUpLimits)
  @Operation({
    id: 'findIssuers',
    summary: 'Who may certify a standard, and who may recognise somebody by it.',
    answer: { description: 'None where no register has it.', type: named('Issuers', Issuers) },
    refusals: ['TOO_MANY_REQUESTS'],
  })
  issuers(@Query('standard', parsed(standardCode, 'query.standard')) code: StandardCode): z.output<typeof Issuers> {
    return { items: this.parts.rules.packs.flatMap((pack) => this.issuersIn(pack, code)) };
  }

  private issuersIn(pack: CountryPack, code: StandardCode): z.output<typeof Issuers>['items'] {
    const { country, rules } = pack;
    const standard = rules.catalogue.standards.get(code);
    if (standard === undefined) return [];
    const today = todayIn(rules.calendar.timeZone, this.parts.clock.now());
    const accredited = [...rules.catalogue.certifiers.keys()].filter((id) =>
      rules.catalogue.accredited(id, code, today),
    );
    const found = mayIssue(pack, this.parts.rules.agreements).filter(({ standards }) => standards.includes(code));
    const nameOf = (id: string) => rules.agencies.find((agency) => agency.id === id)?.name ?? rules.name;
    return [
      {
        country,
        name: rules.name,
        standard: { code, title: standard.title },
        issuers: found.map(({ agency, kind, from, until }) => ({
          ...{ agency, kind, name: { ...nameOf(agency) } },
          ...(from === undefined ? {} : { from }),
          ...(until === undefined ? {} : { until }),
        })),
        certifiers: accredited.length,
      },
    ];
  }

  @Get(':country/certifiers')
  @ApiParam({ name: 'country', description: 'ISO 3166-1 alpha-2.', schema: schemaOf(countryCode) })
  @Limited(...lookUpLimits)
  @Operation({
    id: 'listAccreditations',
    summary: 'Who may certify in a country, and which standards.',
    answer: { description: 'By name.', type: named('AccreditedCertifiers', AccreditedCertifiers) },
    refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  certifiers(
    @Param('country', parsed(countryCode, 'path.country')) code: CountryCode,
  ): z.output<typeof AccreditedCertifiers> {
    const pack = this.parts.rules.packs.find((one) => one.country === code);
    if (pack === undefined) throw new HttpProblem('NOT_FOUND');
    const { calendar, catalogue } = pack.rules;
    const today = todayIn(calendar.timeZone, this.parts.clock.now());
    const standards = new Map<string, string[]>();
    for (const { certifier, standard } of pack.catalogue.accreditations) {
      if (!catalogue.accredited(certifier, standard, today)) continue;
      standards.set(certifier, [...(standards.get(certifier) ?? []), standard]);
    }
    const items = [...catalogue.certifiers.values()].map(({ demonstration, id, name }) => ({
      ...{ id, name, demonstration },
      standards: [...new Set(standards.get(id))].sort(),
    }));
    return { items: items.sort((one, other) => one.name.localeCompare(other.name, 'es')) };
  }
}

function authorityOf(
  { rules }: CountryPack,
  trusted: Authority | undefined,
): z.output<typeof Authorities>['items'][number] {
  const issuesOf = (id: string) => trusted?.agencies.find((agency) => agency.id === id)?.issues ?? [];
  return {
    country: rules.country,
    name: rules.name,
    agencies: rules.agencies.map(({ demonstration, id, name, roles, shortName }) => ({
      ...{ id, name, shortName, demonstration, roles: [...roles] },
      desks: desks.filter((desk) => rules.desks[desk] === id),
      issues: issuesOf(id).map(({ standards, ...issue }) => ({ ...issue, standards: standards.length })),
    })),
    ...(trusted === undefined ? {} : { did: trusted.did, document: didWebUrl(trusted.did).href }),
    keys: (trusted?.keys ?? []).map(({ kid, from, until, compromisedAt }) => ({
      ...{ kid, from },
      ...(until === undefined ? {} : { until }),
      ...(compromisedAt === undefined ? {} : { compromisedAt }),
    })),
    certifiers: rules.catalogue.certifiers.size,
    standards: rules.catalogue.standards.size,
    demonstration: rules.demonstration,
  };
}
