export type { Publication } from './publish.js';
export { publisher } from './publish.js';
