export type { Part, Readiness } from './health-server.js';
export { readiness, startHealthServer } from './health-server.js';
