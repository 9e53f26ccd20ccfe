import { plural } from '../locale/locale.js';
import type { clock as es } from '../../es/pages/clock.js';

export const clock: typeof es = {
  days: {
    'business-days': (days) => `${String(days)} ${plural(days, { one: 'working day', other: 'working days' })}`,
    'calendar-days': (days) => `${String(days)} ${plural(days, { one: 'day', other: 'days' })}`,
  },
  left: (_, counted) => `${counted} left`,
  lastDay: 'today is the last day',
  soon: 'Soon',
  late: 'Late',
  endedOn: (date) => `was due on ${date}`,
  awaitsService: 'The period starts when you receive the notice.',
  paused: 'The period is paused',
};
