export { every } from './every.js';
export type { Lifecycle } from './lifecycle.js';
export { createLifecycle } from './lifecycle.js';
