export type { ListEdition, ListEditions, ListForm } from './editions.js';
export { listEditionsOf, listForms } from './editions.js';
export { listedMark, listedPlaces } from './listed.js';
export type { StatusPlaces } from './status-places.js';
export type { LostCredential, LostCredentials, RevokedCredential } from './lost-credentials.js';
export { lostCredentialsOf } from './lost-credentials.js';
export type { Revocation } from './revoked-places.js';
export { revokedPlacesOf } from './revoked-places.js';
export { drawnBy, placesInList, statusPlacesOf } from './status-places.js';
