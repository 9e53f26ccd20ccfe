export { AskWhatIf } from './ask-what-if.js';
export { askedIn } from './asked.js';
export { ChaptersOfTheBook } from './chapters-of-the-book.js';
export { Counted } from './counted.js';
export { CountryLawSection } from './country-law-section.js';
export { AgreementHead, BorderOffices, PeriodSection } from './period-section.js';
export { ActsOf } from './acts-of.js';
