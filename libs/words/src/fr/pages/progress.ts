import type { progress as es } from '../../es/pages/progress.js';

export const progress: typeof es = {
  title: 'Étapes du dossier',
  steps: {
    sent: 'Envoyé',
    complete: 'Complet',
    'in-review': 'En examen',
    decision: 'Décision',
    credential: 'Attestation',
  },
  states: {
    done: 'fait',
    now: 'maintenant',
    'waits-for-you': 'c’est à vous',
    'to-come': 'plus tard',
    stopped: 'arrêté ici',
    negative: 'non reconnu',
    'not-now': 'pas pour le moment',
  },
};
