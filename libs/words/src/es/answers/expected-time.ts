import type { Allowance } from '@puente/domain/clocks';
import { plural } from '../locale/locale.js';

/** How long it takes. */
export const expectedTime = {
  automatic: 'En cuanto el país de origen confirma el certificado, el reconocimiento es automático.',
  today: (days: number, cases: number, limits: string) =>
    `Hoy tarda ${days} ${plural(days, { one: 'día', other: 'días' })} desde que el expediente llega al país de acogida (mediana de ${String(cases)} casos). Máximo legal: ${limits}.`,
  atMost: (limits: string) => `Todavía no hay casos suficientes para decir cuánto tarda. Máximo legal: ${limits}.`,
  days: ({ days, unit }: Allowance) => `${days} días ${unit === 'business-days' ? 'hábiles' : 'corridos'}`,
  step: {
    submitted: 'acuse de recibo',
    'home-verification': 'comprobación en el país de origen',
    'host-review': 'revisión en el país de acogida',
  },
};
