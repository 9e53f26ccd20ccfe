export { acceptedLanguage } from './accepted-language.js';
export { askedLanguages } from './asked-languages.js';
export type { Answers, ConsoleLanguage, ConsoleWords, GuideWords, PageLanguage, Pages, Paper } from './languages.js';
export { languages } from './languages.js';
export {
  countryName,
  dayOf,
  localeOf,
  longDate,
  monthName,
  nameAmong,
  written,
  writtenNumber,
} from './names-and-dates.js';
export type { Said } from './page-languages.js';
export {
  answersIn,
  consoleIn,
  consoleLanguages,
  guideIn,
  inEachPageLanguage,
  isConsoleLanguage,
  isPageLanguage,
  noPagesIn,
  pageLanguages,
  pagesIn,
} from './page-languages.js';
