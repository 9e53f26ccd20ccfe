export type { Reception } from './reception.js';
export { reception } from './reception.js';
export type { QuarantineReason } from './refusal.js';
export { protecting } from './protecting.js';
export { storing } from './store.js';
