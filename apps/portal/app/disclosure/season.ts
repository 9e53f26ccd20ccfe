import type { CheckAnswer } from '@puente/contracts/answers/checking';
import type { PlainDate } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';
import { monthName, pagesIn } from '@puente/words/languages';

type SeasonAfter = NonNullable<CheckAnswer['season']>;

/** `de noviembre a abril` */
export function sayMonths({ from, to }: Pick<SeasonAfter, 'from' | 'to'>, language: PageLanguage): string {
  return pagesIn(language).season.months(monthName(from, language), monthName(to, language));
}

/** @param day as the reader says it */
export const saySeason = (season: SeasonAfter, language: PageLanguage, day: (date: PlainDate) => string): string =>
  pagesIn(language).season.says(day(season.after), sayMonths(season, language));
