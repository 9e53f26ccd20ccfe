import { Inject, Injectable } from '@nestjs/common';
import type { StandardRef } from '@puente/domain/rulebook/catalogue';
import { todayIn } from '@puente/domain/clocks';
import { suggest } from '@puente/domain/equivalence';
import type { CountryCode } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import { alikeStandards } from '@puente/persistence/catalogue';
import type { PageLanguage } from '@puente/words/languages';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { SuggestionsView } from '@puente/contracts/answers/reviewing';

const shown = 10;

/** Standards of a host that might answer to a certificate: for an officer to look at, never applied. */
@Injectable()
export class Suggester {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'pool' | 'rules'>) {}

  /** @throws {HttpProblem} 404 */
  async suggest(standard: StandardRef, host: CountryCode, language: PageLanguage): Promise<SuggestionsView> {
    const { clock, pool, rules } = this.parts;
    const home = rules.country(standard.country)?.catalogue.standards.get(standard.code);
    const country = rules.country(host);
    if (home === undefined || country === undefined || host === standard.country) throw new HttpProblem('NOT_FOUND');
    const lexical = await alikeStandards(pool, host, [...home.occupations, home.title.es].join(' '));
    const on = todayIn(country.calendar.timeZone, clock.now());
    const found = suggest(standard, host, rules, on, { esco: rules.esco, lexical });
    return {
      items: found.slice(0, shown).map(({ standard: { code }, title, grounds, rank }) => ({
        ...{ country: host, code, title: inLanguage(title, language), rank },
        grounds: grounds.map(({ kind, says, weight }) => ({ kind, says: inLanguage(says, language), weight })),
      })),
    };
  }
}
