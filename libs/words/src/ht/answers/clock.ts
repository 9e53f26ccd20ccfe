import type { clock as es } from '../../es/answers/clock.js';

export const clock: typeof es = {
  counted: (_, unit) => (unit === 'business-days' ? 'jou travay' : 'jou kalandriye'),
  starts: (day) => `depi ${day}`,
  startsServed: (day, how) => `depi yo remèt avi a${how}, ${day}`,
  inPerson: ' nan men moun nan',
  presumed: (attempts) =>
    attempts === 0
      ? ' (konte kòm remèt, paske l te sou paj la ak nan biwo yo)'
      : ` (konte kòm remèt apre ${String(attempts)} esè)`,
  countingThatDay: ', jou sa a konte tou',
  awaitsService: 'depi jou yo remèt moun nan avi a',
  pausedSince: (day, why) => `kanpe depi ${day}${why}`,
  paused: (days, why) => `− ${String(days)} jou li te kanpe${why}`,
  because: (emergency) => ` akòz ${emergency}`,
  emergencies: {
    earthquake: 'yon tranblemanntè',
    volcano: 'yon vòlkan',
    storm: 'yon tanpèt',
    flood: 'yon inondasyon',
    fire: 'dife',
    epidemic: 'yon epidemi',
    unrest: 'twoub',
    strike: 'yon grèv',
    outage: 'yon pàn nan sistèm nan',
    other: 'fòs majè',
  },
  holiday: (day) => `${day} konje`,
  rolled: (day, name) => `pase apre ${day} (jou yo pa travay${name === undefined ? '' : `, ${name}`})`,
  due: (course, day) => `${course}; li fini ${day}`,
};
