export { keepWatch } from './keep-watch.js';
