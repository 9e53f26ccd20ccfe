import { Inject, Injectable } from '@nestjs/common';
import type { CountryPack } from '@puente/country-packs/rule-book';
import type { StandardRef } from '@puente/domain/rulebook/catalogue';
import { todayIn } from '@puente/domain/clocks';
import type { CountryCode, UnitCode } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import { inEachPageLanguage } from '@puente/words/languages';
import { titled } from '../../cases/comparison/comparison-view.js';
import { Figures } from '../../cases/comparison/figures.js';
import type { PageLanguage } from '@puente/words/languages';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { checkHost } from './check-host.js';
import type { PreCheckView } from '@puente/contracts/answers/public';
import { nameOfCountry } from '../../parts/country-name.js';

export interface PreCheckQuestion {
  readonly from: StandardRef;
  /** What the certificate names; all of the standard where left out. */
  readonly units?: readonly UnitCode[] | undefined;
  /** Every country with an agreement where left out. */
  readonly host?: CountryCode | undefined;
}

/** Days change at midnight and figures with a decision; a minute is soon enough for both. */
const keptFor = 60_000;
const keptAtMost = 5_000;

/** Answers to pre-checks, kept for a minute and for one book of rules. Nobody is asked who they are; nothing is written. */
@Injectable()
export class PreChecks {
  private readonly kept = new Map<string, { readonly until: number; readonly view: PreCheckView }>();
  private keptUnder: unknown;

  constructor(
    private readonly figures: Figures,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'rules'>,
  ) {}

  /** @throws {HttpProblem} 404 where the standard or the host is not in this installation; 400 */
  async answer(question: PreCheckQuestion, language: PageLanguage): Promise<PreCheckView> {
    const { from, host, units } = question;
    this.forgetOlderRules();
    const now = milliseconds(this.parts.clock.now());
    const key = [language, from.country, from.code, host ?? '', ...(units ?? [])].join(' ');
    const kept = this.kept.get(key);
    if (kept !== undefined && kept.until > now) return kept.view;
    const view = await this.make(question, language);
    this.kept.delete(key);
    this.kept.set(key, { until: now + keptFor, view });
    const [oldest] = this.kept.keys();
    if (this.kept.size > keptAtMost && oldest !== undefined) this.kept.delete(oldest);
    return view;
  }

  /** What a committee approves reaches a running process as another table. */
  private forgetOlderRules(): void {
    const { equivalences } = this.parts.rules;
    if (this.keptUnder !== equivalences) this.kept.clear();
    this.keptUnder = equivalences;
  }

  private async make({ from, host, units }: PreCheckQuestion, language: PageLanguage): Promise<PreCheckView> {
    const { clock, rules } = this.parts;
    const home = rules.pack(from.country);
    const standard = home?.rules.catalogue.standards.get(from.code);
    if (home === undefined || standard === undefined) throw new HttpProblem('NOT_FOUND');
    const held = { standard: from, ...(units === undefined ? {} : { units }) };
    const now = clock.now();
    const hosts = await Promise.all(
      this.hosts(home, host).map(async (pack) => {
        const figures = await this.figures.of(home.country, pack.country);
        return checkHost({ held, home, host: pack, figures, now, language }, rules);
      }),
    );
    const { code, title } = titled(from, language, rules);
    const name = nameOfCountry(home.rules, language);
    return {
      from: { country: home.country, name, standard: { code, title }, demonstration: standard.demonstration },
      hosts,
    };
  }

  private hosts(home: CountryPack, asked: CountryCode | undefined): readonly CountryPack[] {
    const { clock, rules } = this.parts;
    if (asked === undefined) {
      return rules.packs.filter(({ country, rules: { calendar } }) => {
        const on = todayIn(calendar.timeZone, clock.now());
        return rules.inForce(home.country, country, on) !== undefined;
      });
    }
    if (asked === home.country) throw new HttpProblem('INVALID_REQUEST', [sameCountry]);
    const pack = rules.pack(asked);
    if (pack === undefined) throw new HttpProblem('NOT_FOUND');
    return [pack];
  }
}

const sameCountry = {
  field: 'host',
  code: 'same_country',
  message: inEachPageLanguage(({ preCheck }) => preCheck.sameCountry),
};
