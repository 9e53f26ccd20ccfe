export { CardRow, CardTable } from './card-table.js';
export { ColumnHeads } from './column-heads.js';
