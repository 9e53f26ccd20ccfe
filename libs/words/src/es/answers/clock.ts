import type { Allowance } from '@puente/domain/clocks';
import { plural } from '../locale/locale.js';

/** How a due date was counted: `30 días hábiles desde el 3 de marzo, − 6 en pausa, 1 de mayo feriado; vence el 28 de abril`. */
export const clock = {
  counted: (days: number, unit: Allowance['unit']) =>
    unit === 'business-days'
      ? plural(days, { one: 'día hábil', other: 'días hábiles' })
      : plural(days, { one: 'día calendario', other: 'días calendario' }),
  starts: (day: string) => `desde el ${day}`,
  startsServed: (day: string, how: string) => `desde la notificación${how}, el ${day}`,
  inPerson: ' en persona',
  presumed: (attempts: number) =>
    attempts === 0
      ? ' presunta, por estar en la página y en las oficinas'
      : ` presunta tras ${String(attempts)} ${plural(attempts, { one: 'intento', other: 'intentos' })}`,
  countingThatDay: ', contando ese día',
  awaitsService: 'desde que se notifique a la persona',
  pausedSince: (day: string, why: string) => `en pausa desde el ${day}${why}`,
  paused: (days: number, why: string) => `− ${String(days)} en pausa${why}`,
  because: (emergency: string) => ` por ${emergency}`,
  /** What stops every clock of a place, by the law's name for it. */
  emergencies: {
    earthquake: 'terremoto',
    volcano: 'actividad volcánica',
    storm: 'tormenta',
    flood: 'inundación',
    fire: 'incendios',
    epidemic: 'epidemia',
    unrest: 'disturbios',
    strike: 'huelga',
    outage: 'falla del sistema',
    other: 'fuerza mayor',
  },
  holiday: (day: string) => `${day} feriado`,
  rolled: (day: string, name: string | undefined) =>
    `pasa del ${day} (inhábil${name === undefined ? '' : `, ${name}`}) al día hábil siguiente`,
  due: (course: string, day: string) => `${course}; vence el ${day}`,
};
