import { inLanguage } from '@puente/domain/kernel';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';

interface Named {
  code: string;
  name: string;
}

/** The places that a country's pack names: its regions, each with its municipalities. */
export const placesOf = (
  { municipalities, regions }: Pick<CountryRules, 'municipalities' | 'regions'>,
  language: PageLanguage,
): (Named & { municipalities: Named[] })[] =>
  regions.map(({ code, name }) => ({
    ...{ code, name: inLanguage(name, language) },
    municipalities: municipalities
      .filter((one) => one.region === code)
      .map((one) => ({ code: one.code, name: inLanguage(one.name, language) })),
  }));
