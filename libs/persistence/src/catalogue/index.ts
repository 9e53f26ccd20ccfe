export { loadCatalogue } from './load.js';
export type { StandardHit } from './search.js';
export { searchCatalogue } from './search.js';
