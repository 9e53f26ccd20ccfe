import type { clock as es } from '../../es/answers/clock.js';
import { de, plural } from '../locale/locale.js';

export const clock: typeof es = {
  counted: (days, unit) =>
    unit === 'business-days'
      ? plural(days, { one: 'jour ouvrable', other: 'jours ouvrables' })
      : plural(days, { one: 'jour de calendrier', other: 'jours de calendrier' }),
  starts: (day) => `à partir du ${day}`,
  startsServed: (day, how) => `à partir de la remise de l’avis${how}, le ${day}`,
  inPerson: ' en main propre',
  presumed: (attempts) =>
    attempts === 0
      ? ' présumée, parce qu’il était sur la page et dans les bureaux'
      : ` présumée après ${String(attempts)} ${plural(attempts, { one: 'essai', other: 'essais' })}`,
  countingThatDay: ', ce jour compris',
  awaitsService: 'à partir du jour où l’avis est remis à la personne',
  pausedSince: (day, why) => `arrêté depuis le ${day}${why}`,
  paused: (days, why) => `− ${String(days)} d’arrêt${why}`,
  because: (emergency) => ` à cause ${de(emergency)}`,
  emergencies: {
    earthquake: 'un tremblement de terre',
    volcano: 'un volcan',
    storm: 'une tempête',
    flood: 'une inondation',
    fire: 'incendies',
    epidemic: 'une épidémie',
    unrest: 'troubles',
    strike: 'une grève',
    outage: 'une panne du système',
    other: 'force majeure',
  },
  holiday: (day) => `${day} férié`,
  rolled: (day, name) => `reporté après le ${day} (jour non ouvrable${name === undefined ? '' : `, ${name}`})`,
  due: (course, day) => `${course} ; finit le ${day}`,
};
