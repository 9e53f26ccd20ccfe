export type { BreachHeard, HearBreach } from './hear-breach.js';
export { withBreaches } from './with-breaches.js';
