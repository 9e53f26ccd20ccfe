export type { Relay, RelayOptions } from './start-relay.js';
export { startRelay } from './start-relay.js';
