import type { clock as es } from '../../es/answers/clock.js';
import { plural } from '../locale/locale.js';

export const clock: typeof es = {
  counted: (days, unit) =>
    unit === 'business-days'
      ? plural(days, { one: 'business day', other: 'business days' })
      : plural(days, { one: 'calendar day', other: 'calendar days' }),
  starts: (day) => `from ${day}`,
  startsServed: (day, how) => `from service${how} on ${day}`,
  inPerson: ' in person',
  presumed: (attempts) =>
    attempts === 0
      ? ' presumed, because it was on the page and at the offices'
      : ` presumed after ${String(attempts)} ${plural(attempts, { one: 'attempt', other: 'attempts' })}`,
  countingThatDay: ', counting that day',
  awaitsService: 'from the day the worker is served',
  pausedSince: (day, why) => `paused since ${day}${why}`,
  paused: (days, why) => `− ${String(days)} paused${why}`,
  because: (emergency) => ` for ${emergency}`,
  emergencies: {
    earthquake: 'an earthquake',
    volcano: 'a volcano',
    storm: 'a storm',
    flood: 'a flood',
    fire: 'fires',
    epidemic: 'an epidemic',
    unrest: 'unrest',
    strike: 'a strike',
    outage: 'an outage of the system',
    other: 'force majeure',
  },
  holiday: (day) => `${day} holiday`,
  rolled: (day, name) => `rolled past ${day} (day off${name === undefined ? '' : `, ${name}`})`,
  due: (course, day) => `${course}; due on ${day}`,
};
