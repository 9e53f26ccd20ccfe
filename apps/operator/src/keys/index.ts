export { showKeys } from './show-keys.js';
