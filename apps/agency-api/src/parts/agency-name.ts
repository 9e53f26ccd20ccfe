import type { CountryRules } from '@puente/domain/rulebook/rules';
import { inLanguage } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';

/** What an agency is called in the reader's language; its id, where the country's pack names none of that id. */
export function agencyName(
  country: Pick<CountryRules, 'agencies'> | undefined,
  agency: string,
  language: PageLanguage,
): string {
  const known = country?.agencies.find(({ id }) => id === agency);
  return known === undefined ? agency : inLanguage(known.name, language);
}
