import type { CountryPack, LoadedRules } from '@puente/country-packs/rule-book';
import { todayIn } from '@puente/domain/clocks';
import type { Comparison, CorridorFigures, Held } from '@puente/domain/equivalence';
import { compare, worthsOf } from '@puente/domain/equivalence';
import { sayComparison } from '@puente/words/explanations';
import type { Instant, LocalizedText } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { Agreement } from '@puente/domain/rulebook/rules';
import { answersIn } from '@puente/words/languages';
import { comparisonView } from '../../cases/comparison/comparison-view.js';
import type { PageLanguage } from '@puente/words/languages';
import { agreementOf, documentsOf, missingOf, timeOf } from './host-parts.js';
import type { PreCheckOfHost } from '@puente/contracts/answers/public';
import { nameOfCountry } from '../../parts/country-name.js';

export interface HostQuestion {
  readonly held: Held;
  readonly home: CountryPack;
  readonly host: CountryPack;
  readonly figures: CorridorFigures | undefined;
  readonly now: Instant;
  readonly language: PageLanguage;
}

/** What a certificate would be worth in one country today. All of it is in memory; the figures come with the question. */
export function checkHost(question: HostQuestion, rules: LoadedRules): PreCheckOfHost {
  const { figures, held, home, host, language, now } = question;
  const say = (text: LocalizedText): string => inLanguage(text, language);
  const on = todayIn(host.rules.calendar.timeZone, now);
  const agreement = rules.inForce(home.country, host.country, on);
  const [worth] = worthsOf(held.standard, { rules, host: host.country, on });
  const comparison = agreement && worth && compare(held, worth.equivalence.to, rules, on, figures);
  const units = comparison?.units ?? [];
  return {
    host: { country: host.country, name: say(host.rules.name) },
    ...outcomeOf(question, agreement, comparison),
    recognised: units
      .filter(({ coverage }) => coverage === 'full')
      .map(({ unit, title, ground }) => ({ unit, title: say(title), ground: say(ground) })),
    missing: units.flatMap((unit) => missingOf(unit, host, language)),
    ...(comparison === undefined ? {} : { comparison: comparisonView(comparison, language, rules) }),
    price: { minor: 0, says: answersIn(language).preCheck.free },
    ...(agreement === undefined ? {} : { time: timeOf(agreement, comparison, figures, language) }),
    documents: documentsOf(host, language),
    ...(agreement === undefined ? {} : { agreement: agreementOf(agreement, host, language) }),
    automatic: comparison?.expected?.automatic === true,
    demonstration: [home.rules, host.rules, agreement, comparison].some((one) => one?.demonstration === true),
  };
}

function outcomeOf(
  { home, host, language }: HostQuestion,
  agreement: Agreement | undefined,
  comparison: Comparison | undefined,
): Pick<PreCheckOfHost, 'outcome' | 'says'> {
  const words = answersIn(language).preCheck;
  const [ours, theirs] = [home, host].map((pack) => nameOfCountry(pack.rules, language));
  if (agreement === undefined) return { outcome: 'no-agreement', says: words.noAgreement(ours ?? '', theirs ?? '') };
  if (comparison === undefined) return { outcome: 'no-equivalence', says: words.noEquivalence(theirs ?? '') };
  return { outcome: 'compared', says: sayComparison(comparison, language).summary };
}
