import type { Reference } from '@puente/contracts/answers/public';
import { documentKinds } from '@puente/domain/file/case';
import type { Role } from '@puente/domain/file/case';
import { refusalArguments, staffRoles } from '@puente/domain/kernel';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn, pagesIn } from '@puente/words/languages';
import { namesOf, saidCodes, statusOf, titleOf } from '../../http/problems/said-codes.js';
import { placesOf } from '../../parts/places.js';
import { lawBook } from '../rules/law-book.js';

type Places = Pick<CountryRules, 'municipalities' | 'regions'>;

/** All that answers name by a code; nothing of it is kept, each list is the one by which the law decides. */
export function referenceIn(language: PageLanguage, country?: Places): Reference {
  const book = lawBook(language);
  const { roles } = answersIn(language).law;
  const { documents } = pagesIn(language);
  const staff: readonly string[] = staffRoles;
  return {
    kinds: book.procedures().items.map(({ kind, name }) => ({ kind, name, stages: book.stages(kind) })),
    roles: (Object.entries(roles) as [Role, string][]).map(([role, name]) => ({
      ...{ role, name, staff: staff.includes(role) },
    })),
    documentKinds: documentKinds.map((kind) => ({ kind, name: documents[kind] })),
    regions: country === undefined ? [] : placesOf(country, language),
    problems: saidCodes.map((code) => ({
      ...{ code, status: statusOf(code), title: titleOf(code, language) },
      arguments: namesOf(code).map((name) => ({ name, is: refusalArguments[name] })),
    })),
  };
}
