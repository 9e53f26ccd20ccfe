export type { ImportOptions } from './import-catalogue.js';
export { importCatalogue } from './import-catalogue.js';
