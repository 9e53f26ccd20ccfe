export type { Claimed, CreatingRequest, Requests } from './requests.js';
export { requestsOf } from './requests.js';
