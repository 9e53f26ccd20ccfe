export type { DaySeeds } from './day-seeds.js';
export { daySeeds, hmacHex } from './day-seeds.js';
