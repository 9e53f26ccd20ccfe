export type { Folders } from './check-packs.js';
export { checkPacks } from './check-packs.js';
