import { plural } from '../locale/locale.js';
import type { clock as es } from '../../es/pages/clock.js';

export const clock: typeof es = {
  days: {
    'business-days': (days) => `${String(days)} ${plural(days, { one: 'jour ouvrable', other: 'jours ouvrables' })}`,
    'calendar-days': (days) => `${String(days)} ${plural(days, { one: 'jour', other: 'jours' })}`,
  },
  left: (_, counted) => `il reste ${counted}`,
  lastDay: 'aujourd’hui est le dernier jour',
  soon: 'Bientôt',
  late: 'En retard',
  endedOn: (date) => `devait finir le ${date}`,
  awaitsService: 'Le délai commence quand vous recevez l’avis.',
  paused: 'Le délai est arrêté',
};
