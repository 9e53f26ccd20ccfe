export { SharedWith } from './shared-with.js';
