export type { EndedPlace, ListEdition } from './bitstring-list.js';
export { bitstringList } from './bitstring-list.js';
export { bitIndex, listUrl, placesPerList, statusListsAt, tokenListUrl } from './places.js';
export { tokenList } from './token-list.js';
