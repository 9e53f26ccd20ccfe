import type { progress as es } from '../../es/pages/progress.js';

export const progress: typeof es = {
  title: 'Etap dosye a',
  steps: {
    sent: 'Voye',
    complete: 'Konplè',
    'in-review': 'Ap egzamine',
    decision: 'Desizyon',
    credential: 'Kredansyèl',
  },
  states: {
    done: 'fèt',
    now: 'kounye a',
    'waits-for-you': 'se tou pa ou',
    'to-come': 'pita',
    stopped: 'kanpe isit',
    negative: 'pa rekonèt',
    'not-now': 'pa pou kounye a',
  },
};
