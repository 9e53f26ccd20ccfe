export { sharedStyle } from './shared-style.js';
export { darkTokens } from './tokens.js';
