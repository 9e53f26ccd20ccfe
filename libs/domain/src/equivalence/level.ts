import type { Standard } from '../rulebook/catalogue/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';

export interface Level {
  /** As the country's catalogue has it. */
  readonly national: number;
  /** On the scale 1–8 that all countries share; absent where the framework does not place it. */
  readonly common?: number;
}

export interface LevelComparison {
  readonly home: Level;
  readonly host: Level;
  /** Host minus home on the common scale: 1 is one level more than the certificate's. */
  readonly difference?: number;
}

/** A level of a country's own framework, and where it lies on the common scale. */
export function levelOf({ country, level }: Pick<Standard, 'country' | 'level'>, rules: RuleBook): Level {
  const common = rules.country(country)?.framework.levels[String(level)];
  return { national: level, ...(common === undefined ? {} : { common }) };
}

export function compareLevels(home: Standard, host: Standard, rules: RuleBook): LevelComparison {
  const [one, other] = [levelOf(home, rules), levelOf(host, rules)];
  if (one.common === undefined || other.common === undefined) return { home: one, host: other };
  return { home: one, host: other, difference: other.common - one.common };
}
