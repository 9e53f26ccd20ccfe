export type { PartnerClocks } from './partner-clocks.js';
export { partnerClocks } from './partner-clocks.js';
