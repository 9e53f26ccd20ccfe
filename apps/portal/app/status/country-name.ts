import type { Language } from '../words/index.js';

/** As the reader's language calls the country. */
export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
