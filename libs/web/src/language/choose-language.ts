import type { Language } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';
import { askedLanguages, isPageLanguage, noPagesIn } from '@puente/words/languages';

/**
 * What the reader said last wins: this link, then an earlier one, then the browser; Spanish where nothing fits.
 *
 * @param among those in which the site can be read
 */
export function chooseLanguage<Of extends PageLanguage>(
  among: readonly Of[],
  asked: string | null,
  remembered: string | undefined,
  accepted: string | null,
): Of | 'es' {
  const isAmong = (tag: string): tag is Of => among.some((language) => language === tag);
  const wishes = [asked ?? '', remembered ?? '', ...askedLanguages(accepted ?? '')];
  return wishes.find(isAmong) ?? 'es';
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
