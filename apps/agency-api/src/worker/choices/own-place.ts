import type { OwnChoices } from '@puente/contracts/answers/worker';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { CaseOnFile } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import { placesOf } from '../../parts/places.js';

/** Where the worker may say to be, of the places that the country's pack names, beside what the file has. */
export function ownPlace(
  { file }: CaseOnFile,
  country: CountryRules,
  language: PageLanguage,
): NonNullable<OwnChoices['place']> {
  const { municipality, region } = file;
  return {
    ...(region === undefined ? {} : { region }),
    ...(municipality === undefined ? {} : { municipality }),
    regions: placesOf(country, language),
  };
}
