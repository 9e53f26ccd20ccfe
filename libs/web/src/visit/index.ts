export { visitOf } from './visit-of.js';
