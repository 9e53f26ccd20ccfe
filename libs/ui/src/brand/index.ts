export { arcs, icon } from './arcs.js';
