export { CountrySection } from './country-section.js';
export { EmergencyItem } from './emergency-item.js';
export { Genuine } from './genuine.js';
export { useDirectoryWords } from './locale.js';
export { SearchIssuers } from './search-issuers.js';
