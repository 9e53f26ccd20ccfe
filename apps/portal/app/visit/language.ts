import type { PageLanguage } from '@puente/words/languages';
import { acceptedLanguage, isPageLanguage } from '@puente/words/languages';

/** What the reader said last wins: this link, then an earlier one, then the browser; Spanish where nothing fits. */
export function chooseLanguage(
  asked: string | null,
  remembered: string | undefined,
  accepted: string | null,
): PageLanguage {
  for (const wish of [asked, remembered]) if (wish && isPageLanguage(wish)) return wish;
  return acceptedLanguage(accepted);
}
