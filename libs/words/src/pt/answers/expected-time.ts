import type { expectedTime as es } from '../../es/answers/expected-time.js';
import { plural } from '../locale/locale.js';

export const expectedTime: typeof es = {
  automatic: 'Assim que o país de origem confirma o certificado, o reconhecimento é automático.',
  today: (days, cases, limits) =>
    `Hoje demora ${String(days)} ${plural(days, { one: 'dia', other: 'dias' })} desde que o processo chega ao país de acolhida (mediana de ${String(cases)} casos). Máximo da lei: ${limits}.`,
  atMost: (limits) => `Ainda não há casos suficientes para dizer quanto demora. Máximo da lei: ${limits}.`,
  days: ({ days, unit }) => `${String(days)} dias ${unit === 'business-days' ? 'úteis' : 'corridos'}`,
  step: {
    submitted: 'aviso de recebimento',
    'home-verification': 'verificação no país de origem',
    'host-review': 'análise no país de acolhida',
  },
};
