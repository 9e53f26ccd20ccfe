export type { Regions } from './region-names.js';
export { regionNames } from './region-names.js';
