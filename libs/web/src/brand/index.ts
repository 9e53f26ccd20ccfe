export { arcs, icon } from './arcs.js';
export { sharedStyle } from './shared-style.js';
