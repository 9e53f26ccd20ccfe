/** Lives in the persistence library, whose own integration tests need it; a library never imports the one above it. */
export type { TestDatabase } from '@puente/persistence/test-database';
export { testDatabase } from '@puente/persistence/test-database';
