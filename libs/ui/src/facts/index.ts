export { DueDay, HowCounted } from './due-day.js';
export { Fact } from './fact.js';
export { Facts } from './facts.js';
