import { Inject, Injectable } from '@nestjs/common';
import type { Certifier, Supersession } from '@puente/domain/rulebook/catalogue';
import type { CountryCode, LocalizedText, StandardCode } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import { todayIn } from '@puente/domain/clocks';
import { inForceFor, levelOf, predecessorsOf, successorsOf, worthsOf } from '@puente/domain/equivalence';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { z } from 'zod';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type {
  Certifiers,
  Countries,
  EquivalencesView,
  StandardsFound,
  StandardView,
} from '@puente/contracts/answers/public';
import { badCursor } from '../../http/asking/page-cursor.js';
import { equivalenceItem } from './equivalence-item.js';
import type { CertifiersQuery, StandardsQuery } from './register-queries.js';

/** Two of one name by their number, so that a page ends at one of them. */
const byName = (one: Certifier, other: Certifier): number =>
  one.name.localeCompare(other.name, 'es') || (one.id < other.id ? -1 : Number(one.id !== other.id));

/** The registers of all countries that have a pack here; public, and all in memory. */
@Injectable()
export class Registers {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'rules' | 'clock'>) {}

  countries(): z.output<typeof Countries> {
    return {
      items: this.parts.rules.packs.map(({ rules, identityDocuments }) => ({
        code: rules.country,
        name: rules.name,
        demonstration: rules.demonstration,
        agencies: rules.agencies.map(({ id, name, shortName, roles, demonstration }) => ({
          id,
          name,
          shortName,
          roles: [...roles],
          demonstration,
        })),
        identityDocuments: identityDocuments.map(({ kind, name, number }) => ({ kind, name, number })),
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
    const { catalogue, calendar, framework } = this.of(code);
    const standard = catalogue.standards.get(standardCode);
    if (standard === undefined) throw new HttpProblem('NOT_FOUND');
    const { title, units, occupations, isco08, ...rest } = standard;
    const { common } = levelOf(standard, this.parts.rules);
    const today = todayIn(calendar.timeZone, this.parts.clock.now());
    const replaced = (end: 'from' | 'to') => (one: Supersession) => {
      const other = catalogue.standards.get(one[end]);
      return { code: one[end], title: { ...(other?.title ?? { es: one[end] }) }, on: one.on };
    };
    return {
      ...rest,
      title,
      ...(common === undefined ? {} : { commonLevel: common }),
      framework: {
        name: framework.name,
        source: { ...framework.source },
        demonstration: framework.demonstration,
      },
      ...(isco08 === undefined ? {} : { isco08: this.unitGroup(isco08) }),
      replaces: predecessorsOf(catalogue, standardCode, today).map(replaced('from')),
      replacedBy: successorsOf(catalogue, standardCode, today).map(replaced('to')),
      inForce: [...inForceFor(catalogue, standardCode, today)],
      units: units.map(({ code, title }) => ({ code, title })),
      occupations: [...occupations],
      source: { ...catalogue.source },
    };
  }

  /** What it is worth today in every country with which an agreement is in force. @throws {HttpProblem} 404 */
  equivalences(code: CountryCode, standardCode: StandardCode): z.output<typeof EquivalencesView> {
    if (!this.of(code).catalogue.standards.has(standardCode)) throw new HttpProblem('NOT_FOUND');
    const { clock, rules } = this.parts;
    const items = rules.packs.flatMap(({ country: host, rules: { calendar } }) => {
      const on = todayIn(calendar.timeZone, clock.now());
      if (rules.inForce(code, host, on) === undefined) return [];
      return worthsOf({ country: code, code: standardCode }, { rules, host, on }).map(equivalenceItem);
    });
    return { items };
  }

  private unitGroup(code: string): { code: string; title?: LocalizedText } {
    const title = this.parts.rules.occupations.get(code);
    return { code, ...(title === undefined ? {} : { title }) };
  }

  /** A page of the whole register, by code. @throws {HttpProblem} 404 */
  standards(code: CountryCode, { cursor, limit }: StandardsQuery): z.output<typeof StandardsFound> {
    const all = [...this.of(code).catalogue.standards.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
    const left = cursor === undefined ? all : all.filter((one) => one.code > cursor);
    const items = left.slice(0, limit).map(({ title, occupations, ...rest }) => ({
      ...{ country: code, code: rest.code, title: title.es, level: rest.level, occupations: [...occupations] },
      ...(rest.sector === undefined ? {} : { sector: rest.sector }),
      demonstration: rest.demonstration,
    }));
    const last = left.length > limit ? items.at(-1) : undefined;
    return { items, total: all.length, ...(last && { next: last.code }) };
  }

  /**
   * A page of the register, by name; with a standard, of those who are accredited for it today.
   *
   * @throws {HttpProblem} 404 for a country or a standard that there is not, 400 for a cursor that names nobody
   */
  certifiers(code: CountryCode, { cursor, limit, standard }: CertifiersQuery): z.output<typeof Certifiers> {
    const { catalogue, calendar } = this.of(code);
    if (standard !== undefined && !catalogue.standards.has(standard)) throw new HttpProblem('NOT_FOUND');
    const today = todayIn(calendar.timeZone, this.parts.clock.now());
    const all = [...catalogue.certifiers.values()]
      .filter(({ id }) => standard === undefined || catalogue.accredited(id, standard, today))
      .sort(byName);
    const after = cursor === undefined ? undefined : catalogue.certifiers.get(cursor);
    if (cursor !== undefined && after === undefined) throw badCursor();
    const left = after === undefined ? all : all.filter((one) => byName(one, after) > 0);
    const items = left.slice(0, limit).map(({ demonstration, id, name }) => ({ id, name, demonstration }));
    const last = left.length > limit ? items.at(-1) : undefined;
    return { items, total: all.length, ...(last && { next: last.id }) };
  }
}
