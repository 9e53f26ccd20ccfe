export { displayName, isLine } from './display-name.js';
