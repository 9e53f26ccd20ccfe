import type { clock as es } from '../../es/pages/clock.js';

export const clock: typeof es = {
  days: {
    'business-days': (days) => `${String(days)} jou travay`,
    'calendar-days': (days) => `${String(days)} jou`,
  },
  left: (_, counted) => `rete ${counted}`,
  lastDay: 'jodi a se dènye jou a',
  soon: 'Talè',
  late: 'An reta',
  endedOn: (date) => `te dwe fini ${date}`,
  awaitsService: 'Delè a kòmanse lè ou resevwa avi a.',
  paused: 'Delè a kanpe',
};
