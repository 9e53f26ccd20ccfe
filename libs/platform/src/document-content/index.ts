export { checkDocument } from './check-document.js';
