import { Inject, Injectable } from '@nestjs/common';
import type { Certifier } from '@puente/domain/catalogue';
import type { CountryCode, StandardCode } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import { todayIn } from '@puente/domain/clocks';
import type { CountryRules } from '@puente/domain/rules';
import type { z } from 'zod';
import { HttpProblem } from '../http/problem.js';
import type { ApiParts } from '../parts.js';
import { API_PARTS } from '../parts.js';
import type { Countries, StandardView } from './catalogue-answers.js';

/** The registers of all countries that have a pack here; public, and all in memory. */
@Injectable()
export class Registers {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'rules' | 'clock'>) {}

  countries(): z.output<typeof Countries> {
    return {
      items: this.parts.rules.packs.map(({ rules, identityDocuments }) => ({
        code: rules.country,
        name: { ...rules.name },
        demonstration: rules.demonstration,
        agencies: rules.agencies.map(({ id, name, shortName, roles, demonstration }) => ({
          id,
          name: { ...name },
          shortName,
          roles: [...roles],
          demonstration,
        })),
        identityDocuments: identityDocuments.map(({ kind, name, number }) => ({ kind, name: { ...name }, number })),
      })),
    };
  }

  /** @throws {HttpProblem} 404 */
  of(code: CountryCode): CountryRules {
    const rules = this.parts.rules.country(country(code));
    if (rules === undefined) throw new HttpProblem('NOT_FOUND');
    return rules;
  }

  /** @throws {HttpProblem} 404 */
  standard(code: CountryCode, standardCode: StandardCode): z.output<typeof StandardView> {
    const { catalogue } = this.of(code);
    const standard = catalogue.standards.get(standardCode);
    if (standard === undefined) throw new HttpProblem('NOT_FOUND');
    const { title, units, occupations, ...rest } = standard;
    return {
      ...rest,
      title: { ...title },
      units: units.map((unit) => ({ code: unit.code, title: { ...unit.title } })),
      occupations: [...occupations],
      source: { ...catalogue.source },
    };
  }

  /** Those accredited today for the standard, by name. */
  certifiers(code: CountryCode, standardCode: StandardCode): readonly Certifier[] {
    const { catalogue, calendar } = this.of(code);
    if (!catalogue.standards.has(standardCode)) throw new HttpProblem('NOT_FOUND');
    const today = todayIn(calendar.timeZone, this.parts.clock.now());
    return [...catalogue.certifiers.values()]
      .filter(({ id }) => catalogue.accredited(id, standardCode, today))
      .sort((one, other) => one.name.localeCompare(other.name, 'es'));
  }
}
