export type { DaySeeds } from './day-seeds.js';
export { daySeeds, hmacHex, hmacOnceOver } from './day-seeds.js';
