export { acceptedLanguage } from './accepted-language.js';
export type { PageLanguage, Pages, Paper } from './languages.js';
export { languages } from './languages.js';
export { isPageLanguage, pageLanguages, pagesIn } from './page-languages.js';
export { countryName, longDate } from './names-and-dates.js';
