import { languageNamesIn, pluralIn } from '../../arguments/index.js';

export const plural = pluralIn('en');
export const languageName = languageNamesIn('en');
