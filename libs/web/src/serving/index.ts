export type { Refusal } from './gate.js';
export { turnAway } from './gate.js';
export type { PageHandle, Taken } from './methods.js';
export { takenBy } from './methods.js';
export { listenerOf } from './pages.js';
export type { Readiness } from './readiness.js';
export { readiness } from './readiness.js';
export type { Site } from './serve.js';
export { serve } from './serve.js';
