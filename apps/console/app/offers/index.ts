export { offered } from './offered.js';
