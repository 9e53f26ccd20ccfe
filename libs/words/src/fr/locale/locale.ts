import { languageNamesIn, pluralIn } from '../../arguments/index.js';

export const plural = pluralIn('fr');
export const languageName = languageNamesIn('fr');

/** `de mars`, `d’avril`. */
export const de = (name: string): string => (/^[aeiouyàâéèêîôû]/i.test(name) ? `d’${name}` : `de ${name}`);
