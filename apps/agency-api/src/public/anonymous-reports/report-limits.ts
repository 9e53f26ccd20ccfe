import { minute, perAddress } from '../../http/limits/limit.js';
import type { Limit } from '../../http/limits/limit.js';

/** Nobody has so much to report in a minute; an address stands in the count only as an HMAC, and no longer than the minute. */
export const reportLimit = perAddress('anonymous report', 5);
/** From all addresses together, after each one's own: who has many of them buries no report under theirs. */
export const reportsOfAll: Limit = {
  ...{ counts: 'anonymous reports of all', max: 300, milliseconds: 60 * minute },
  per: () => 'all',
};
/** How often receipts may be tried; eighty bits of one are far out of reach at this pace. */
export const receiptLimit = perAddress('receipt', 20);
