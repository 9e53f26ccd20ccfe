export { createApi } from '../api.js';
export { openParts } from '../open-parts.js';
export { settings } from '../settings.js';
