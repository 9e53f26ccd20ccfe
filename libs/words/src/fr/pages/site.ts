import type { site as es } from '../../es/pages/site.js';

export const site: typeof es = {
  skip: 'Aller au contenu',
  languages: 'Langue',
  free: 'Ce service est gratuit',
  nobodyCharges: 'Personne ne peut vous faire payer pour cette démarche ni pour une place dans la file.',
  errorTitle: 'Erreur : ',
};
