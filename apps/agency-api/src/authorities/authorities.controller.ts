import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { countryCode } from '@puente/contracts/values';
import { staffRoles } from '@puente/domain/case';
import type { CountryCode } from '@puente/domain/kernel';
import { todayIn } from '@puente/domain/clocks';
import { z } from 'zod';
import { parsed } from '../http/body.js';
import { Operation } from '../http/operation.js';
import { HttpProblem } from '../http/problem.js';
import { named } from '../http/schema-dto.js';
import type { ApiParts } from '../parts.js';
import { API_PARTS } from '../parts.js';

const words = z.record(z.string(), z.string());

/** What an agency does in the procedure; one may have several desks, and each desk is one agency’s. */
const desks = ['intake', 'verification', 'review', 'certification', 'appeals', 'protection', 'governance'] as const;

const Authorities = z.object({
  items: z.array(
    z.object({
      country: z.string(),
      name: words,
      agencies: z.array(
        z.object({
          id: z.string(),
          name: words,
          shortName: z.string(),
          desks: z.array(z.enum(desks)),
          /** What its staff may do. */
          roles: z.array(z.enum(staffRoles)),
          demonstration: z.boolean(),
        }),
      ),
      certifiers: z.int(),
      demonstration: z.boolean(),
    }),
  ),
});

const AccreditedCertifiers = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** For which standards it is accredited today. */
      standards: z.array(z.string()),
      demonstration: z.boolean(),
    }),
  ),
});

/** Who is who: each country’s authorities, what each may do, and whom they accredited for what. Open to everybody. */
@ApiTags('authorities')
@Controller('authorities')
export class AuthoritiesController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'rules' | 'clock'>) {}

  @Get()
  @Operation({
    id: 'listAuthorities',
    summary: 'The authorities of each country, and what each may do.',
    answer: { description: 'All of them.', type: named('Authorities', Authorities) },
  })
  list(): z.output<typeof Authorities> {
    return {
      items: this.parts.rules.packs.map(({ rules }) => ({
        country: rules.country,
        name: { ...rules.name },
        agencies: rules.agencies.map(({ demonstration, id, name, roles, shortName }) => ({
          ...{ id, name: { ...name }, shortName, demonstration, roles: [...roles] },
          desks: desks.filter((desk) => rules.desks[desk] === id),
        })),
        certifiers: rules.catalogue.certifiers.size,
        demonstration: rules.demonstration,
      })),
    };
  }

  @Get(':country/certifiers')
  @ApiParam({ name: 'country', description: 'ISO 3166-1 alpha-2.', schema: { type: 'string' } })
  @Operation({
    id: 'listAccreditations',
    summary: 'Who may certify in a country, and which standards.',
    answer: { description: 'By name.', type: named('AccreditedCertifiers', AccreditedCertifiers) },
    refusals: ['NOT_FOUND'],
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
