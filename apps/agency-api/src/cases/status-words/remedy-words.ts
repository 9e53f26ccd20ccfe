import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { WorkerStatus } from '@puente/domain/file/case';
import { inLanguage } from '@puente/domain/kernel';
import { remedyOf } from '@puente/domain/kinds/appeal';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';

/** Until when and before whom the worker can appeal, and who helps: worked out when it is asked for, and kept nowhere. */
export function remedyInWords(
  status: WorkerStatus,
  language: PageLanguage,
  rules: RuleBook,
): Pick<StatusAnswer, 'remedy'> {
  const remedy = remedyOf(status, rules);
  if (remedy === undefined) return {};
  const { body, country, legalAid, until } = remedy;
  const agency = rules.country(country)?.agencies.find(({ id }) => id === body);
  return {
    remedy: {
      ...{ country, body, bodyName: agency === undefined ? body : inLanguage(agency.name, language) },
      ...(until === undefined ? {} : { until }),
      legalAid: {
        bodies: legalAid.bodies.map(({ name, reach }) => ({
          name: inLanguage(name, language),
          reach: inLanguage(reach, language),
        })),
        demonstration: legalAid.demonstration,
      },
    },
  };
}
