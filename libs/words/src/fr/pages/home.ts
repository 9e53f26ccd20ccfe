import type { home as es } from '../../es/pages/home.js';

export const home: typeof es = {
  title: 'Pour que votre certificat compte de l’autre côté de la frontière',
  what: [
    'Puente est le service par lequel les pays reconnaissent entre eux les certificats de travail des personnes migrantes.',
    'Ici vous voyez qui a votre dossier, combien de jours il reste et ce qui se passe si personne ne répond.',
  ],
  box: 'Voir où en est mon dossier',
};
