export { PlaceForm } from './place-form.js';
export { placeNamed } from './place-named.js';
