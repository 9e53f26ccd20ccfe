export { compiledThread } from './compiled-thread.js';
