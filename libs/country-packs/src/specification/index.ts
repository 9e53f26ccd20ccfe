export type { DraftedCountry } from './drafted-country.js';
export { draftedCountry } from './drafted-country.js';
