export type { CompactOptions } from './compact.js';
export { compact, compactPrefix } from './compact.js';
