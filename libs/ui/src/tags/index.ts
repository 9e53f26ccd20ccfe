export type { TagKind } from './tag.js';
export { Tag } from './tag.js';
