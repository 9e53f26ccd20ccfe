export type { TestDatabase } from '@puente/persistence/test-database';
export { testDatabase } from '@puente/persistence/test-database';
export { catalogueDatabase } from './catalogue-database.js';
