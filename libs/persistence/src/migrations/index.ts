export { migrate } from './migrate.js';
export type { MigrationFile } from './migration-files.js';
export { migrationFiles } from './migration-files.js';
export type { Login, NodeDatabase } from './prepare.js';
export { prepareDatabase } from './prepare.js';
