import type { Allowance } from '../clocks/index.js';
import type { ExpectedTime } from './expected-time.js';

/** How long it takes today where that is known; otherwise the longest that the law allows, said as such. */
export function sayTime({ automatic, figures, legal }: ExpectedTime, language: 'es' | 'en'): string {
  const words = language === 'es' ? es : en;
  const limits = legal.map(({ step, within }) => `${words.step[step]}, ${words.days(within)}`).join('; ');
  const today = figures === undefined ? words.atMost(limits) : words.today(figures.medianDays, figures.cases, limits);
  return automatic ? `${words.automatic} ${today}` : today;
}

const es = {
  automatic: 'En cuanto el país de origen confirma el certificado, el reconocimiento es automático.',
  today: (days: number, cases: number, limits: string) =>
    `Hoy tarda ${days} ${days === 1 ? 'día' : 'días'} desde que el expediente llega al país de acogida (mediana de ${cases} casos). Máximo legal: ${limits}.`,
  atMost: (limits: string) => `Todavía no hay casos suficientes para decir cuánto tarda. Máximo legal: ${limits}.`,
  days: ({ days, unit }: Allowance) => `${days} días ${unit === 'business-days' ? 'hábiles' : 'corridos'}`,
  step: {
    submitted: 'acuse de recibo',
    'home-verification': 'comprobación en el país de origen',
    'host-review': 'revisión en el país de acogida',
  },
};

const en: typeof es = {
  automatic: 'As soon as the home country confirms the certificate, recognition is automatic.',
  today: (days, cases, limits) =>
    `Today it takes ${days} ${days === 1 ? 'day' : 'days'} from the file’s arrival in the host country (median of ${cases} cases). Legal maximum: ${limits}.`,
  atMost: (limits) => `There are not enough cases yet to say how long it takes. Legal maximum: ${limits}.`,
  days: ({ days, unit }) => `${days} ${unit === 'business-days' ? 'working' : 'calendar'} days`,
  step: {
    submitted: 'acknowledgement',
    'home-verification': 'verification in the home country',
    'host-review': 'review in the host country',
  },
};
