export { dispatcher, wakeNow } from './dispatch.js';
