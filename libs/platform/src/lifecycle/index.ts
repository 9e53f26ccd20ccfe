export type { Chore } from './chores.js';
export { keepDoing } from './chores.js';
export type { Lifecycle } from './lifecycle.js';
export { createLifecycle } from './lifecycle.js';
