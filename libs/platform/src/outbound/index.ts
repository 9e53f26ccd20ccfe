export type { OutboundLimits } from './fetch-public.js';
export { fetchPublic, OutboundFault, outboundFaults, postPublic } from './fetch-public.js';
export { isPublicAddress } from './public-address.js';
