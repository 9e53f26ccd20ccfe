import { askedLanguages } from './asked-languages.js';
import type { PageLanguage } from './languages.js';
import { isPageLanguage } from './page-languages.js';

/**
 * The language of the pages that `Accept-Language` (RFC 9110, 12.5.4) prefers; Spanish where it names none of them.
 * `en-GB` is English; the first of equals wins.
 */
export const acceptedLanguage = (header: string | null | undefined): PageLanguage =>
  askedLanguages(header ?? '').find(isPageLanguage) ?? 'es';
