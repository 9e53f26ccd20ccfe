import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { WorkerStatus } from '@puente/domain/file/case';
import type { AgencyId } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import { beyondAppeals, remedyOf } from '@puente/domain/kinds/appeal';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';
import { agencyName } from '../../parts/agency-name.js';

/** Until when and before whom the worker can appeal, and who helps: worked out when it is asked for, and kept nowhere. */
export function remedyInWords(
  status: WorkerStatus,
  language: PageLanguage,
  rules: RuleBook,
): Pick<StatusAnswer, 'remedy'> {
  const remedy = remedyOf(status, rules);
  if (remedy === undefined) return {};
  const { body, country, legalAid, until } = remedy;
  const nameOf = (agency: AgencyId): string => agencyName(rules.country(country), agency, language);
  return {
    remedy: {
      ...{ country, body, bodyName: nameOf(body) },
      ...(until === undefined ? {} : { until }),
      legalAid: {
        bodies: legalAid.bodies.map(({ agency, reach }) => ({
          name: nameOf(agency),
          reach: inLanguage(reach, language),
        })),
        demonstration: legalAid.demonstration,
      },
    },
  };
}

/** Who hears a worker whom the appeals body left without an answer. */
export function beyondInWords(
  status: WorkerStatus,
  language: PageLanguage,
  rules: RuleBook,
): Pick<StatusAnswer, 'beyondAppeals'> {
  const law = beyondAppeals(status, rules);
  if (law === undefined) return {};
  const { beyond, demonstration } = law;
  const [name, reach] = [inLanguage(beyond.name, language), inLanguage(beyond.reach, language)];
  return { beyondAppeals: { name, reach, demonstration } };
}
