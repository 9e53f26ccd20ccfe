import type { LevelComparison } from '@puente/domain/equivalence';
import type { PageLanguage } from '../languages/index.js';
import { answersIn } from '../languages/index.js';

/** The two levels, and how far apart they are on the scale that both countries share. */
export function sayLevel({ difference, home, host }: LevelComparison, language: PageLanguage): string {
  const words = answersIn(language).level;
  const both = words.both(home.national, host.national);
  if (difference === undefined) return `${both} ${words.unplaced}`;
  if (difference === 0) return `${both} ${words.same(home.common ?? 0)}`;
  return `${both} ${difference > 0 ? words.higher(difference) : words.lower(-difference)}`;
}
