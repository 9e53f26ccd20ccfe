import { perAddress } from '../../http/limits/limit.js';

/** How often codes may be tried, by the network: an office reads and answers; 80 bits of a code are far out of reach at this pace. */
export const sourceLimit = perAddress('source', 30);
