import type { Language } from '@puente/domain/kernel';
import type { Pages, PageLanguage } from './languages.js';
import { languages } from './languages.js';

const hasPages = (language: Language): language is PageLanguage => 'pages' in languages[language];

export const pageLanguages: readonly PageLanguage[] = (Object.keys(languages) as Language[]).filter(hasPages);
export const isPageLanguage = (tag: string): tag is PageLanguage => pageLanguages.some((language) => language === tag);
export const pagesIn = (language: PageLanguage): Pages => languages[language].pages;
