import type { progress as es } from '../../es/pages/progress.js';

export const progress: typeof es = {
  title: 'Passos do processo',
  steps: {
    sent: 'Enviado',
    complete: 'Completo',
    'in-review': 'Em análise',
    decision: 'Decisão',
    credential: 'Credencial',
  },
  states: {
    done: 'feito',
    now: 'agora',
    'waits-for-you': 'é sua vez',
    'to-come': 'depois',
    stopped: 'parou aqui',
    negative: 'não reconhecido',
    'not-now': 'por enquanto não',
  },
};
