export { Notice } from './notice.js';
