export { createApi } from './api.js';
export type { ApiParts } from '../parts/parts.js';
export { openParts } from './open-parts.js';
export { settings } from './settings.js';
