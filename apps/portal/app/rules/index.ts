export { AskWhatIf } from './ask-what-if.js';
export { askedIn } from './asked.js';
export { Counted } from './counted.js';
export { AgreementHead, PeriodSection } from './period-section.js';
