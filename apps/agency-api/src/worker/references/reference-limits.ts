import { perAddress } from '../../http/limits/limit.js';

/** How often codes may be tried: a person reads, corrects and signs; 50 bits of a code are far out of reach at this pace. */
export const referenceLimit = perAddress('reference', 30);
