import type { expectedTime as es } from '../../es/answers/expected-time.js';
import { plural } from '../locale/locale.js';

export const expectedTime: typeof es = {
  automatic: 'As soon as the home country confirms the certificate, recognition is automatic.',
  today: (days, cases, limits) =>
    `Today it takes ${days} ${plural(days, { one: 'day', other: 'days' })} from the file’s arrival in the host country (median of ${cases} cases). Legal maximum: ${limits}.`,
  atMost: (limits) => `There are not enough cases yet to say how long it takes. Legal maximum: ${limits}.`,
  days: ({ days, unit }) => `${days} ${unit === 'business-days' ? 'working' : 'calendar'} days`,
  step: {
    submitted: 'acknowledgement',
    'home-verification': 'verification in the home country',
    'host-review': 'review in the host country',
  },
};
