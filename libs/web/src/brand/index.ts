export { arcs, icon } from './arcs.js';
export { tokens } from './tokens.js';
