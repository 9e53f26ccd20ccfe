import type { WorkerStatus } from '@puente/domain/file/case';
import type { LocalizedText } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import { bridgePlan, mayDo } from '@puente/domain/kinds/recognition/review';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';
import type { StatusAnswer } from '@puente/contracts/answers/worker';

/** What a decision allows and what it leaves to be learned: worked out when it is asked for, and kept nowhere. */
export function decisionInWords(
  status: WorkerStatus,
  language: PageLanguage,
  rules: RuleBook,
): Pick<StatusAnswer, 'mayDo' | 'bridge'> {
  const say = (text: LocalizedText): string => inLanguage(text, language);
  const may = mayDo(status, rules);
  const bridge = bridgePlan(status, rules);
  return {
    ...(may === undefined
      ? {}
      : {
          mayDo: {
            units: may.units.map(({ unit, title }) => ({ unit, title: say(title) })),
            conditions: may.conditions.map(say),
            exclusions: may.exclusions.map(say),
          },
        }),
    ...(bridge.length === 0
      ? {}
      : {
          bridge: bridge.map(({ unit, title, missing, courses }) => ({
            unit,
            title: say(title),
            missing: missing.map(say),
            courses: courses.map((course) => ({
              ...{ provider: course.provider, where: course.where, when: say(course.when) },
              ...(course.cost === undefined ? {} : { cost: course.cost }),
              ...{ language: course.language, demonstration: course.demonstration },
            })),
          })),
        }),
  };
}
