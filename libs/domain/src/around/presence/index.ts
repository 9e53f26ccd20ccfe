export type { PrintCode } from './print-code.js';
export { withPresence } from './with-presence.js';
