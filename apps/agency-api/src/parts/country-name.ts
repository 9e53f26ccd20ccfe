import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';
import { countryName } from '@puente/words/languages';

/** What a country is called in the reader's language: as its pack says, and where it does not, as the language does. */
export const nameOfCountry = (
  { country, name }: Pick<CountryRules, 'country' | 'name'>,
  language: PageLanguage,
): string => name[language] ?? countryName(country, language);
