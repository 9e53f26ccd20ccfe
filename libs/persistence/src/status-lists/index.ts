export type { ListEdition, ListEditions, ListForm } from './editions.js';
export { listEditionsOf, listForms } from './editions.js';
export { listedMark, listedPlaces } from './listed.js';
export type { StatusPlaces } from './status-places.js';
export { placesInList, statusPlacesOf } from './status-places.js';
