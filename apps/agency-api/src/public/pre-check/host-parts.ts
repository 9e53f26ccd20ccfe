import type { CountryPack } from '@puente/country-packs/rule-book';
import type { ComparedUnit, Comparison, CorridorFigures } from '@puente/domain/equivalence';
import { expectedTime } from '@puente/domain/equivalence';
import { sayTime } from '@puente/words/explanations';
import type { LocalizedText } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { Agreement } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';
import type { PreCheckOfHost } from '@puente/contracts/answers/public';
import { nameOfCountry } from '../../parts/country-name.js';

/** A unit that is not covered in full, and the courses that the host's catalogue knows of. */
export function missingOf(
  { unit, title, coverage, missing, ground }: ComparedUnit,
  { rules }: CountryPack,
  language: PageLanguage,
): PreCheckOfHost['missing'] {
  if (coverage === 'full') return [];
  const say = (text: LocalizedText): string => inLanguage(text, language);
  const courses = rules.catalogue.courses.get(unit) ?? [];
  return [
    {
      ...{ unit, title: say(title), coverage, elements: missing.map(say), ground: say(ground) },
      courses: courses.map(({ provider, where, when, cost, language: taughtIn, demonstration }) => ({
        ...{ provider, where, when: say(when), language: taughtIn, demonstration },
        ...(cost === undefined ? {} : { cost: { ...cost } }),
      })),
    },
  ];
}

/** The days that one number can say: what it takes today, or how long the host may take at most. */
export function timeOf(
  agreement: Agreement,
  comparison: Comparison | undefined,
  figures: CorridorFigures | undefined,
  language: PageLanguage,
): NonNullable<PreCheckOfHost['time']> {
  const expected = comparison?.expected ?? expectedTime(agreement, false, false, figures);
  const says = sayTime(expected, language);
  if (expected.figures !== undefined) {
    return { days: expected.figures.medianDays, unit: 'calendar-days', basis: 'figures', says };
  }
  const review = expected.legal.find(({ step }) => step === 'host-review')?.within;
  return { days: review?.days ?? 0, unit: review?.unit ?? 'calendar-days', basis: 'law', says };
}

/** By the procedure: a copy of the certificate or what can stand for it, and whatever identity document there is. */
export function documentsOf(
  { identityDocuments, rules }: CountryPack,
  language: PageLanguage,
): PreCheckOfHost['documents'] {
  const words = answersIn(language).preCheck;
  const kinds = identityDocuments
    .filter(({ number }) => number !== 'none')
    .map(({ name }) => inLanguage(name, language));
  return {
    needed: [
      { kind: 'certificate', says: words.certificate },
      { kind: 'identity', says: words.identity(kinds.join(', ')) },
    ],
    paperless: words.paperless(nameOfCountry(rules, language)),
  };
}

export function agreementOf(
  { id, version, title, legalBasis, steps, demonstration }: Agreement,
  { rules }: CountryPack,
  language: PageLanguage,
): NonNullable<PreCheckOfHost['agreement']> {
  const host = nameOfCountry(rules, language);
  const silence = answersIn(language).preCheck.silence[steps.hostReview.lapse](host);
  const said = { title: inLanguage(title, language), legalBasis: inLanguage(legalBasis, language) };
  return { id, version, ...said, silence, demonstration };
}
