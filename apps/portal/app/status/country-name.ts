import type { PageLanguage } from '@puente/words/languages';

/** As the reader's language calls the country. */
export const countryName = (code: string, language: PageLanguage): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
