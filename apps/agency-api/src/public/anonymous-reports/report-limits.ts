import { networkOf } from '../../http/limits/address-of.js';
import { minute, perAddress } from '../../http/limits/limit.js';
import type { Limit } from '../../http/limits/limit.js';

/** Nobody has so much to report in a minute; an address stands in the count only as an HMAC, and no longer than the minute. */
export const reportLimit = perAddress('anonymous report', 5);
const hour = 60 * minute;
/** The first of a network within an hour. */
const firstOfNetwork: Limit = { counts: 'reports of a network', max: 1, milliseconds: hour, per: networkOf };
/**
 * From all addresses together, after each one's own: who has many of them buries no report under theirs. The first of each
 * network is none of them, so that nobody elsewhere is kept from reporting by whoever uses them up.
 */
export const reportsOfAll: Limit = {
  ...{ counts: 'anonymous reports of all', max: 300, milliseconds: hour },
  per: () => 'all',
  beyond: firstOfNetwork,
};
/** What the node takes at all: to use this up takes as many networks. */
export const everyReport: Limit = { counts: 'every anonymous report', max: 5000, milliseconds: hour, per: () => 'all' };
/** How often receipts may be tried; eighty bits of one are far out of reach at this pace. */
export const receiptLimit = perAddress('receipt', 20);
