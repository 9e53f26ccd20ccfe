import type { Language } from '@puente/domain/kernel';
import type { Answers, ConsoleLanguage, ConsoleWords, GuideWords, Pages, PageLanguage } from './languages.js';
import { languages } from './languages.js';

const hasPages = (language: Language): language is PageLanguage =>
  'pages' in languages[language] && 'answers' in languages[language];

const hasConsole = (language: PageLanguage): language is ConsoleLanguage => 'console' in languages[language];

/** In the order in which they are offered. */
export const pageLanguages: readonly PageLanguage[] = (Object.keys(languages) as Language[]).filter(hasPages);
export const isPageLanguage = (tag: string): tag is PageLanguage => pageLanguages.some((language) => language === tag);
export const consoleLanguages: readonly ConsoleLanguage[] = pageLanguages.filter(hasConsole);
export const isConsoleLanguage = (tag: string): tag is ConsoleLanguage =>
  consoleLanguages.some((language) => language === tag);

export const pagesIn = (language: PageLanguage): Pages => languages[language].pages;
export const consoleIn = (language: ConsoleLanguage): ConsoleWords => languages[language].console;
/** Of those in which an officer can work. */
export const guideIn = (language: ConsoleLanguage): GuideWords => languages[language].guide;
export const answersIn = (language: PageLanguage): Answers => languages[language].answers;

/**
 * How a language says that it has no pages, where the reader would rather have had it than those that have. Each of ours has
 * them today; one that is added may begin with messages and paper.
 */
export function noPagesIn(
  asked: readonly string[],
  among: Readonly<Record<string, { readonly name: string; readonly noPages?: string }>> = languages,
): { readonly language: Language; readonly says: string } | undefined {
  const first = asked.find((tag): tag is Language => Object.hasOwn(among, tag));
  const says = first === undefined ? undefined : among[first]?.noPages;
  return first === undefined || says === undefined ? undefined : { language: first, says };
}

/** A text in every language in which there are pages. */
export type Said = Readonly<Record<PageLanguage, string>>;

export const inEachPageLanguage = (say: (answers: Answers, language: PageLanguage) => string): Said =>
  Object.fromEntries(pageLanguages.map((language) => [language, say(answersIn(language), language)])) as Said;
