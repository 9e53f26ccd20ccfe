import { du } from '../locale/countries.js';
import type { chooseDay as es } from '../../es/pages/choose-day.js';

export const chooseDay: typeof es = {
  link: 'Choisir une date',
  elsewhere: ({ home }) => `On choisit la date sur la page ${du(home)}, avec le même numéro.`,
  title: 'Choisissez une date pour l’évaluation',
  what: 'Choisissez celle qui vous convient. Vous pourrez la changer une fois, avant qu’elle arrive.',
  question: 'Quelle date voulez-vous ?',
  send: 'Choisir',
  chosen: 'Vous avez choisi la date. Votre dossier dit quand et où.',
  empty: 'Cochez une date.',
  tooLate: 'On ne peut plus choisir cette date. Votre dossier dit où il en est.',
  none: 'Il n’y a pas de dates à choisir maintenant.',
};
