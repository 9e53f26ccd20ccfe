export { alikeStandards } from './alike.js';
export { loadCatalogue } from './load.js';
export type { StandardHit } from './search.js';
export { searchCatalogue, searchCatalogues } from './search.js';
