export type { OfficerDirectory, OfficersOnDuty, SeedSource } from './drawing.js';
export { officerDrawer } from './draw-officers.js';
