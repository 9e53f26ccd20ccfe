export { Keys } from './keys.js';
export { Partners } from './partners.js';
export { Parts } from './parts.js';
export { Paused } from './paused.js';
export { useReason } from './reason.js';
export { SetAside } from './set-aside.js';
export { Versions } from './versions.js';
