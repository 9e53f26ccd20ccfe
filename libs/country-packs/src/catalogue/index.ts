export { faultsOf } from '../faults/parse.js';
export { neededColumns } from './read-table.js';
export type { CatalogueTable, TableName } from './tables.js';
export { catalogueTables, isTableName, tableNames } from './tables.js';
