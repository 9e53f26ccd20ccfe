import type { OwnChoices } from '@puente/contracts/answers/worker';
import { inLanguage } from '@puente/domain/kernel';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { CaseOnFile } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';

/** Where the worker may say to be, of the places that the country's pack names, beside what the file has. */
export function ownPlace(
  { file }: CaseOnFile,
  { municipalities, regions }: CountryRules,
  language: PageLanguage,
): NonNullable<OwnChoices['place']> {
  const { municipality, region } = file;
  return {
    ...(region === undefined ? {} : { region }),
    ...(municipality === undefined ? {} : { municipality }),
    regions: regions.map(({ code, name }) => ({
      ...{ code, name: inLanguage(name, language) },
      municipalities: municipalities
        .filter((one) => one.region === code)
        .map((one) => ({ code: one.code, name: inLanguage(one.name, language) })),
    })),
  };
}
