export { CardRow, CardTable } from './card-table.js';
