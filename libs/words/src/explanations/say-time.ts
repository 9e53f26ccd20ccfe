import type { ExpectedTime } from '@puente/domain/equivalence';
import type { PageLanguage } from '../languages/index.js';
import { answersIn } from '../languages/index.js';

/** How long it takes today where that is known; otherwise the longest that the law allows, said as such. */
export function sayTime({ automatic, figures, legal }: ExpectedTime, language: PageLanguage): string {
  const words = answersIn(language).expectedTime;
  const limits = legal.map(({ step, within }) => `${words.step[step]}, ${words.days(within)}`).join('; ');
  const today = figures === undefined ? words.atMost(limits) : words.today(figures.medianDays, figures.cases, limits);
  return automatic ? `${words.automatic} ${today}` : today;
}
