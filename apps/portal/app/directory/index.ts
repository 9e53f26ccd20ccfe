export { CountrySection } from './country-section.js';
export { Genuine } from './genuine.js';
export { SearchIssuers } from './search-issuers.js';
