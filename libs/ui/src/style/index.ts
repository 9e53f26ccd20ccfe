export { sharedStyle } from './shared-style.js';
