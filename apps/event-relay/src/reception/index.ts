export type { Reception } from './reception.js';
export { newPeople } from './new-people.js';
export { reception, takeReleased } from './reception.js';
export type { QuarantineReason } from './refusal.js';
export { protecting } from './protecting.js';
export { storing } from './store.js';
