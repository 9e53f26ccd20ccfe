import { languageNamesIn, pluralIn } from '../../arguments/index.js';

export const plural = pluralIn('es');
export const languageName = languageNamesIn('es');
