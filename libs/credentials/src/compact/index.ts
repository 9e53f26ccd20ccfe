export { base45 } from './base45.js';
export { compactClaims } from './compact-claims.js';
export { claim, field, header } from './compact-keys.js';
export type { CompactOptions } from './compact.js';
export { compact, compactPrefix } from './compact.js';
