export type { OfficerDirectory, OfficersOnDuty, SeedSource } from './draw-officers.js';
export { officerDrawer } from './draw-officers.js';
