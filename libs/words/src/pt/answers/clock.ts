import type { clock as es } from '../../es/answers/clock.js';
import { plural } from '../locale/locale.js';

export const clock: typeof es = {
  counted: (days, unit) =>
    unit === 'business-days'
      ? plural(days, { one: 'dia útil', other: 'dias úteis' })
      : plural(days, { one: 'dia corrido', other: 'dias corridos' }),
  starts: (day) => `desde ${day}`,
  startsServed: (day, how) => `desde a notificação${how}, em ${day}`,
  inPerson: ' em pessoa',
  presumed: (attempts) =>
    attempts === 0
      ? ' presumida, por estar na página e nos escritórios'
      : ` presumida depois de ${String(attempts)} ${plural(attempts, { one: 'tentativa', other: 'tentativas' })}`,
  countingThatDay: ', contando esse dia',
  awaitsService: 'desde que a pessoa seja notificada',
  pausedSince: (day, why) => `parado desde ${day}${why}`,
  paused: (days, why) => `− ${String(days)} parado${why}`,
  because: (emergency) => ` por ${emergency}`,
  emergencies: {
    earthquake: 'terremoto',
    volcano: 'atividade vulcânica',
    storm: 'tempestade',
    flood: 'inundação',
    fire: 'incêndios',
    epidemic: 'epidemia',
    unrest: 'distúrbios',
    strike: 'greve',
    outage: 'falha do sistema',
    other: 'força maior',
  },
  holiday: (day) => `${day} feriado`,
  rolled: (day, name) => `passa de ${day} (não útil${name === undefined ? '' : `, ${name}`}) ao dia útil seguinte`,
  due: (course, day) => `${course}; vence em ${day}`,
};
