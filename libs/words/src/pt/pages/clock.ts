import { plural } from '../locale/locale.js';
import type { clock as es } from '../../es/pages/clock.js';

export const clock: typeof es = {
  days: {
    'business-days': (days) => `${String(days)} ${plural(days, { one: 'dia útil', other: 'dias úteis' })}`,
    'calendar-days': (days) => `${String(days)} ${plural(days, { one: 'dia', other: 'dias' })}`,
  },
  left: (days, counted) => `${plural(days, { one: 'falta', other: 'faltam' })} ${counted}`,
  lastDay: 'hoje é o último dia',
  soon: 'Em breve',
  late: 'Atrasado',
  endedOn: (date) => `venceu em ${date}`,
  awaitsService: 'O prazo começa quando você receber o aviso.',
  paused: 'O prazo está parado',
};
