import type { Pages } from '@puente/words/languages';
import { localeOf, pagesIn } from '@puente/words/languages';
import type { PlainDate } from '@puente/domain/kernel';
import { legalDate, textIn } from '@puente/web/telling';
import { useVisit } from '../visit/index.js';

interface Said {
  readonly words: Pages['directory'];
  /** In the reader's language, of a text that the API has in several. */
  readonly text: (texts: Readonly<Partial<Record<string, string>>>) => string;
  readonly day: (at: string) => string;
  readonly count: (count: number) => string;
  /** In UTC: of what is counted in whole days. */
  readonly today: string;
}

export function useDirectoryWords(): Said {
  const { country, language } = useVisit();
  const now = new Date();
  const numbers = new Intl.NumberFormat(localeOf(language, country));
  return {
    words: pagesIn(language).directory,
    text: (texts) => textIn(texts, language),
    day: (at) => legalDate(at.slice(0, 10) as PlainDate, now, { language, country, timeZone: 'UTC' }),
    count: (count) => numbers.format(count),
    today: now.toISOString().slice(0, 10),
  };
}
