import { languageNamesIn, pluralIn } from '../../arguments/index.js';

export const plural = pluralIn('pt');
export const languageName = languageNamesIn('pt');
