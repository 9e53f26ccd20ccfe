export type { Officer, Officers, OnDuty } from './officers.js';
export { officersOf } from './officers.js';
