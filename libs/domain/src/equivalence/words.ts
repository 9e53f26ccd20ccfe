import type { CountryCode, LocalizedText, StandardCode } from '../kernel/index.js';
import { inLanguage } from '../kernel/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';

type Spoken = 'es' | 'en';

/** Words in both languages of the officers, from one way to say them. */
export const bilingual = (say: (language: Spoken) => string): LocalizedText => ({ es: say('es'), en: say('en') });

/** Each text once, in order; two texts are the same where their Spanish is. */
export const eachOnce = (texts: readonly LocalizedText[]): readonly LocalizedText[] =>
  texts.filter((text, place) => texts.findIndex(({ es }) => es === text.es) === place);

/** Several texts in one, without a full stop inside. */
export const joined = (texts: readonly LocalizedText[]): LocalizedText =>
  bilingual((language) =>
    eachOnce(texts)
      .map((text) => inLanguage(text, language).replace(/[.\s]+$/, ''))
      .join('; '),
  );

export const countryName = (rules: RuleBook, country: CountryCode): LocalizedText =>
  rules.country(country)?.name ?? { es: country };

/** `EC0586.01, Instalación de sistemas…`. */
export function standardName(rules: RuleBook, country: CountryCode, code: StandardCode): LocalizedText {
  const title = rules.country(country)?.catalogue.standards.get(code)?.title;
  return title === undefined ? { es: code } : bilingual((language) => `${code} (${inLanguage(title, language)})`);
}
