export type { Arrival } from './forwarded-address.js';
export { addressBehind, forwardedFrom, forwardedHeaders } from './forwarded-address.js';
export { proxyKeyAt } from './proxy-key.js';
