export { chooseLanguage, otherLanguage } from './choose-language.js';
