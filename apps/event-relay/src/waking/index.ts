export { dispatcher, wakeNow } from './dispatch.js';
export { lookAgain } from './look-again.js';
export { reconciler } from './reconcile.js';
