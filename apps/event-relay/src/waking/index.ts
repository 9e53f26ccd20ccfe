export { dispatcher, wakeNow } from './dispatch.js';
export { reconciler } from './reconcile.js';
