export type { OutboundLimits } from './fetch-public.js';
export { fetchPublic, OutboundFault, outboundFaults } from './fetch-public.js';
export { isPublicAddress } from './public-address.js';
