import type { Language } from '@puente/domain/kernel';

/** ICU has no Haitian Creole; a word has one form for one and for many. */
const languageNames: Readonly<Record<Language, string>> = {
  es: 'panyòl',
  en: 'angle',
  pt: 'pòtigè',
  fr: 'franse',
  ht: 'kreyòl',
};
export const languageName = (language: Language): string => languageNames[language];
