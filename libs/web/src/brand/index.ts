export { arcs, icon } from './arcs.js';
export { base } from './base.js';
