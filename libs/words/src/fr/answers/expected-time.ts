import type { expectedTime as es } from '../../es/answers/expected-time.js';
import { plural } from '../locale/locale.js';

export const expectedTime: typeof es = {
  automatic: 'Dès que le pays d’origine confirme le certificat, la reconnaissance est automatique.',
  today: (days, cases, limits) =>
    `Aujourd’hui, cela prend ${days} ${plural(days, { one: 'jour', other: 'jours' })} après l’arrivée du dossier dans le pays d’accueil (médiane de ${cases} dossiers). Maximum légal : ${limits}.`,
  atMost: (limits) =>
    `Il n’y a pas encore assez de dossiers pour dire combien de temps cela prend. Maximum légal : ${limits}.`,
  days: ({ days, unit }) => `${days} jours ${unit === 'business-days' ? 'ouvrables' : 'de calendrier'}`,
  step: {
    submitted: 'accusé de réception',
    'home-verification': 'vérification dans le pays d’origine',
    'host-review': 'examen dans le pays d’accueil',
  },
};
