export type { RequestCount, RequestCounts } from './request-counts.js';
export { requestCountsOf } from './request-counts.js';
