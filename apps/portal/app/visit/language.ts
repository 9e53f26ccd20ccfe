import type { PageLanguage } from '@puente/words/languages';
import { isPageLanguage } from '@puente/words/languages';

/** What the reader said last wins: this link, then an earlier one, then the browser; Spanish where nothing fits. */
export function chooseLanguage(
  asked: string | null,
  remembered: string | undefined,
  accepted: string | null,
): PageLanguage {
  for (const wish of [asked, remembered]) if (wish && isPageLanguage(wish)) return wish;
  return preferred(accepted ?? '').find(isPageLanguage) ?? 'es';
}

/** Primary tags of an Accept-PageLanguage header, best first; those refused with q=0 are left out. */
function preferred(header: string): string[] {
  return header
    .split(',')
    .map((item) => {
      const [range = '', ...parameters] = item.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
      return { tag: range.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
