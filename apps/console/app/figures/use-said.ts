import { textIn } from '@puente/web/telling';
import { localeOf, pagesIn } from '@puente/words/languages';
import { useVisit } from '../visit/index.js';

interface Said {
  /** A count; null is some, of too few people to say how many. */
  readonly said: (count: number | null) => string;
  readonly text: (texts: Readonly<Partial<Record<string, string>>>) => string;
}

export function useSaid(): Said {
  const { country, language } = useVisit();
  const { withheld } = pagesIn(language).figures;
  const numbers = new Intl.NumberFormat(localeOf(language, country), { maximumFractionDigits: 1 });
  return {
    said: (count) => (count === null ? withheld : numbers.format(count)),
    text: (texts) => textIn(texts, language),
  };
}
