import { plural } from '../locale/locale.js';

export const clock = {
  days: {
    'business-days': (days: number) => `${String(days)} ${plural(days, { one: 'día hábil', other: 'días hábiles' })}`,
    'calendar-days': (days: number) => `${String(days)} ${plural(days, { one: 'día', other: 'días' })}`,
  },
  left: (days: number, counted: string) => `${plural(days, { one: 'falta', other: 'faltan' })} ${counted}`,
  lastDay: 'hoy es el último día',
  soon: 'Pronto',
  late: 'Atrasado',
  endedOn: (date: string) => `venció el ${date}`,
  awaitsService: 'El plazo empieza cuando usted reciba el aviso.',
  paused: 'El plazo está en pausa',
};
