import type { Language } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';
import { acceptedLanguage, askedLanguages, isPageLanguage, noPagesIn } from '@puente/words/languages';

/** What the reader said last wins: this link, then an earlier one, then the browser; Spanish where nothing fits. */
export function chooseLanguage(
  asked: string | null,
  remembered: string | undefined,
  accepted: string | null,
): PageLanguage {
  for (const wish of [asked, remembered]) if (wish && isPageLanguage(wish)) return wish;
  return acceptedLanguage(accepted);
}

/** What tells the reader that the browser asked for a language of ours without pages; nothing once they have chosen. */
export function otherLanguage(
  asked: string | null,
  remembered: string | undefined,
  accepted: string | null,
): { readonly language: Language; readonly says: string } | undefined {
  if ([asked, remembered].some((wish) => wish && isPageLanguage(wish))) return undefined;
  return noPagesIn(askedLanguages(accepted ?? ''));
}
