import type { ComparedUnit, Comparison } from '@puente/domain/equivalence';
import { inLanguage } from '@puente/domain/kernel';
import { closed } from '../arguments/index.js';
import type { PageLanguage } from '../languages/index.js';
import { answersIn } from '../languages/index.js';
import { sayLevel } from './say-level.js';
import { sayTime } from './say-time.js';

/** A comparison in words that an officer and a worker read alike. */
export interface SaidComparison {
  readonly summary: string;
  readonly units: readonly { readonly unit: string; readonly title: string; readonly says: string }[];
  readonly conditions: readonly string[];
  readonly exclusions: readonly string[];
  /** Whose evaluation it is, who approved it, what replaced what. */
  readonly rests: readonly string[];
  readonly level: string;
  readonly occupation: string;
  readonly time?: string;
}

export function sayComparison(comparison: Comparison, language: PageLanguage): SaidComparison {
  const { approval, conditions, exclusions, expected, level, occupation, remarks, units } = comparison;
  const words = answersIn(language).comparison;
  return {
    summary: words.summary(comparison),
    units: units.map((unit) => ({
      unit: unit.unit,
      title: inLanguage(unit.title, language),
      says: sayUnit(unit, language),
    })),
    conditions: conditions.map((condition) => words.condition(inLanguage(condition, language))),
    exclusions: exclusions.map((exclusion) => words.exclusion(inLanguage(exclusion, language))),
    rests: [
      ...remarks.map((remark) => inLanguage(remark, language)),
      ...(approval === undefined
        ? []
        : [
            words.approved(
              inLanguage(approval.act, language),
              inLanguage(approval.committee.name, language),
              approval.on,
            ),
          ]),
    ],
    level: sayLevel(level, language),
    occupation: words.occupation[occupation],
    ...(expected === undefined ? {} : { time: sayTime(expected, language) }),
  };
}

function sayUnit({ coverage, ground, missing }: ComparedUnit, language: PageLanguage): string {
  const words = answersIn(language).comparison;
  const lacks = missing.map((element) => inLanguage(element, language)).join('; ');
  const verdict = coverage === 'partial' ? words.partial(lacks) : words[coverage];
  return `${verdict} ${closed(inLanguage(ground, language))}`;
}
