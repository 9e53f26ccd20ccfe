export type { Officers } from './officers.js';
export { officersOf } from './officers.js';
export type { OfficersParts, RegisterOnFile } from './parts.js';
