export { ComparedTable } from './compared-table.js';
