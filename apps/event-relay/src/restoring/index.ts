export type { Restoring } from './restoring.js';
export { restoring } from './restoring.js';
