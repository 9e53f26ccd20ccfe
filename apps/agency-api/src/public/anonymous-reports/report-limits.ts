import { perAddress } from '../../http/limits/limit.js';

/** Nobody has so much to report in a minute; an address stands in the count only as an HMAC, and no longer than the minute. */
export const reportLimit = perAddress('anonymous report', 5);
/** How often receipts may be tried; eighty bits of one are far out of reach at this pace. */
export const receiptLimit = perAddress('receipt', 20);
