export { listedIn } from './listed.js';
export type { StatusPlaces } from './status-places.js';
export { placesInList, statusPlacesOf } from './status-places.js';
