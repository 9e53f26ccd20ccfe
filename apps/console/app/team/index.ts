export { LoadTable } from './load-table.js';
