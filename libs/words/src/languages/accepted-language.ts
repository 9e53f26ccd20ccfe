import type { PageLanguage } from './languages.js';
import { isPageLanguage } from './page-languages.js';

/**
 * The language of the pages that `Accept-Language` (RFC 9110, 12.5.4) prefers; Spanish where it names none of them.
 * `en-GB` is English; the first of equals wins.
 */
export function acceptedLanguage(header: string | null | undefined): PageLanguage {
  let best: { readonly language: PageLanguage; readonly weight: number } | undefined;
  for (const item of (header ?? '').slice(0, 200).split(',')) {
    const [range = '', ...parameters] = item
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    const language = range.split('-')[0] ?? '';
    if (!isPageLanguage(language)) continue;
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = quality === undefined ? 1 : Number.parseFloat(quality.slice(2)) || 0;
    if (weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best?.language ?? 'es';
}
