export { announceKeys } from './announce-keys.js';
export { markCompromised, rotateKeys } from './change-keys.js';
export { checkPeers } from './check-peers.js';
export type { Asking } from './confirm.js';
export { confirmed } from './confirm.js';
export { followKeys } from './follow-keys.js';
export { openKeyFiles } from './key-files.js';
export { pinPeer } from './pin-peer.js';
export { showEntry, showKeys } from './show-keys.js';
